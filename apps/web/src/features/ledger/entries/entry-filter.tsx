import { Button, Group, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { DateRangeField } from '../../../shared/ui/date-range-field';
import { SectionCard } from '../../../shared/ui/section-card';
import classes from '../ledger.module.css';
import { ENTRY_KIND_LIST, isGroup } from './entry-kinds';
import type { LedgerSearch } from './ledger-search';
import { useKindName } from './use-kind-name';

interface EntryFilterProps {
  search: LedgerSearch;
  onSearch: (search: LedgerSearch) => void;
}

const MAX_LENGTH = 300;

const periodOf = ({ receivedFrom: from, receivedTo: to }: LedgerSearch) => (from === undefined || to === undefined ? undefined : { from, to });

const useKindChoices = (chosen: string | undefined): { value: string; label: string }[] => {
  const t = useTranslations('ledger.filter');
  const name = useKindName();
  const known: readonly string[] = ENTRY_KIND_LIST;
  return [
    { value: '', label: t('anyKind') },
    ...ENTRY_KIND_LIST.map((kind) => ({ value: kind, label: isGroup(kind) ? t('wholeGroup', { kind: name(kind) }) : name(kind) })),
    ...(chosen === undefined || known.includes(chosen) ? [] : [{ value: chosen, label: chosen }]),
  ];
};

/** What is looked for; the URL has it, so that a search can be sent to somebody. */
export const EntryFilter = ({ search, onSearch }: EntryFilterProps) => {
  const t = useTranslations('ledger.filter');
  const choices = useKindChoices(search.kind);
  const [q, setQ] = useState(search.q ?? '');
  const change = (part: LedgerSearch): void => onSearch({ ...search, ...part });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change({ q: q.trim() === '' ? undefined : q.trim() });
  };
  return (
    <SectionCard title={t('title')}>
      <form onSubmit={submit} role="search" aria-label={t('title')}>
        <div className={classes.filter}>
          <NativeSelect label={t('kind')} value={search.kind ?? ''} data={choices} onChange={({ currentTarget: { value } }) => change({ kind: value === '' ? undefined : value })} />
          <TextInput label={t('q')} value={q} maxLength={MAX_LENGTH} onChange={(event) => setQ(event.currentTarget.value)} />
          <DateRangeField
            label={t('received')}
            value={periodOf(search)}
            onChange={(period) => period !== undefined && change({ receivedFrom: period.from, receivedTo: period.to })}
          />
          <SegmentedControl
            aria-label={t('scope')}
            value={search.scope ?? 'this'}
            onChange={(value) => change({ scope: value === 'all' ? 'all' : undefined })}
            data={[
              { value: 'this', label: t('scopeThis') },
              { value: 'all', label: t('scopeAll') },
            ]}
          />
        </div>
        <Group gap="xs" mt="sm">
          <Button type="submit" size="sm">
            {t('apply')}
          </Button>
          <Button size="sm" variant="default" onClick={() => onSearch({})}>
            {t('reset')}
          </Button>
        </Group>
      </form>
    </SectionCard>
  );
};

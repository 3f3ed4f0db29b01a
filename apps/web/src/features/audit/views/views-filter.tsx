import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Period } from '../../../shared/period/period-presets';
import { DateRangeField } from '../../../shared/ui/date-range-field';
import { SectionCard } from '../../../shared/ui/section-card';
import classes from '../audit.module.css';
import type { ViewsSearch } from './views-search';

interface ViewsFilterProps {
  search: ViewsSearch;
  onSearch: (search: ViewsSearch) => void;
}

const periodOf = ({ since: from, until: to }: ViewsSearch): Period | undefined => (from === undefined || to === undefined ? undefined : { from, to });

export const ViewsFilter = ({ search, onSearch }: ViewsFilterProps) => {
  const t = useTranslations('audit.views');
  const [account, setAccount] = useState(search.account ?? '');
  const [period, setPeriod] = useState(periodOf(search));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSearch({ account: account.trim() === '' ? undefined : account.trim(), since: period?.from, until: period?.to });
  };
  return (
    <SectionCard title={t('filter')}>
      <form onSubmit={submit} role="search" aria-label={t('filter')}>
        <div className={classes.fields}>
          <TextInput label={t('account')} value={account} maxLength={64} onChange={(event) => setAccount(event.currentTarget.value)} />
          <DateRangeField label={t('period')} value={period} onChange={setPeriod} />
        </div>
        <Group gap="xs" mt="sm">
          <Button type="submit" size="sm">
            {t('apply')}
          </Button>
          <Button size="sm" variant="default" onClick={() => onSearch({ account: undefined, since: undefined, until: undefined })}>
            {t('reset')}
          </Button>
        </Group>
      </form>
    </SectionCard>
  );
};

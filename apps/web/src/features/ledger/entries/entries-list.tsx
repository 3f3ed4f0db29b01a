import { Anchor, Button, Group, Text } from '@mantine/core';
import type { LedgerEntryHead } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { actorName } from '../../../shared/format/actor-name';
import { formatCount } from '../../../shared/format/format-count';
import { DataTable } from '../../../shared/ui/data-table';
import { ErrorNotice } from '../../../shared/ui/error-notice';
import { BlockSkeleton } from '../../../shared/ui/page-skeleton';
import { SectionCard } from '../../../shared/ui/section-card';
import { useFormat } from '../../../shared/ui/use-format';
import classes from '../ledger.module.css';
import { useEntries } from './get-entries';
import type { LedgerSearch } from './ledger-search';
import { useKindName } from './use-kind-name';

interface EntriesListProps {
  search: LedgerSearch;
  onSelect: (seq: number) => void;
}

const EntriesTable = ({ rows, onSelect }: { rows: readonly LedgerEntryHead[]; onSelect: EntriesListProps['onSelect'] }) => {
  const t = useTranslations('ledger');
  const format = useFormat();
  const kindName = useKindName();
  return (
    <DataTable
      caption={t('list')}
      rows={rows}
      rowKey={(one) => String(one.seq)}
      limit={rows.length}
      empty={t('empty')}
      columns={[
        {
          key: 'seq',
          header: t('entry.seq'),
          cell: (one) => (
            <Anchor component="button" type="button" inherit onClick={() => onSelect(one.seq)} aria-label={t('entry.title', { seq: one.seq })}>
              {formatCount(one.seq)}
            </Anchor>
          ),
          align: 'right',
        },
        { key: 'kind', header: t('entry.kind'), cell: (one) => <span title={one.kind}>{kindName(one.kind)}</span> },
        { key: 'subject', header: t('entry.subject'), cell: (one) => <span className={classes.subject}>{one.subject}</span> },
        { key: 'service', header: t('entry.service'), cell: (one) => one.service ?? t('entry.noService') },
        { key: 'actor', header: t('entry.actor'), cell: (one) => actorName(one.actor) },
        { key: 'receivedAt', header: t('entry.receivedAt'), cell: (one) => format.instant(one.receivedAt, true), nowrap: true },
      ]}
    />
  );
};

/** Entries that match, a page at a time. */
export const EntriesList = ({ search, onSelect }: EntriesListProps) => {
  const t = useTranslations('ledger');
  const entries = useEntries(search);
  const rows = entries.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <SectionCard title={t('list')} hint={t('listHint')}>
      {entries.isPending && <BlockSkeleton height={240} />}
      {entries.isError && <ErrorNotice error={entries.error} onRetry={() => void entries.refetch()} />}
      {entries.data !== undefined && <EntriesTable rows={rows} onSelect={onSelect} />}
      <Group gap="sm" mt="sm">
        <Text size="xs" c="dimmed" role="status">
          {rows.length > 0 ? t('shown', { count: rows.length }) : ''}
        </Text>
        {entries.hasNextPage && (
          <Button size="sm" variant="default" className="no-print" loading={entries.isFetchingNextPage} onClick={() => void entries.fetchNextPage()}>
            {t('more')}
          </Button>
        )}
      </Group>
    </SectionCard>
  );
};

import { Anchor } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CountedText } from '../../shared/ui/counted-text';
import { DataTable } from '../../shared/ui/data-table';
import { useFormat } from '../../shared/ui/use-format';
import { CauseText } from './cause-text';
import { ImpactBadge } from './impact-badge';
import type { ListedIncident } from './incident-filter';

export const IncidentsTable = ({ incidents, onSelect }: { incidents: readonly ListedIncident[]; onSelect: (id: string) => void }) => {
  const t = useTranslations('incidents');
  const format = useFormat();
  return (
    <DataTable
      caption={t('title')}
      rows={incidents}
      rowKey={({ view }) => view.id}
      empty={t('emptyFilter')}
      columns={[
        { key: 'occurredAt', header: t('occurredAt'), cell: ({ view }) => format.instant(view.record.occurredAt), nowrap: true },
        {
          key: 'title',
          header: t('name'),
          cell: ({ view }) => (
            <>
              <Anchor component="button" inherit ta="left" underline="always" onClick={() => onSelect(view.id)}>
                {view.record.title}
              </Anchor>
              <div style={{ color: 'var(--ink-soft)', fontSize: '0.75rem' }}>{view.id}</div>
            </>
          ),
        },
        { key: 'impact', header: t('impact'), cell: ({ view }) => <ImpactBadge impact={view.record.impact} /> },
        { key: 'cause', header: t('cause'), cell: ({ view, row }) => <CauseText detail={view.record.cause} cause={row?.cause} /> },
        {
          key: 'duration',
          header: t('duration'),
          cell: ({ row }) => (row === undefined || row.restorationMs === null ? t('open') : format.duration(row.restorationMs)),
          align: 'right',
        },
        { key: 'counted', header: t('counted'), cell: ({ row }) => (row === undefined ? null : <CountedText row={row} />) },
      ]}
    />
  );
};

import type { BreakdownRow } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../../shared/ui/data-table';
import { PercentText } from '../../../shared/ui/percent-text';
import { useFormat } from '../../../shared/ui/use-format';

/** The same months as a table of numbers. */
export const CalendarTable = ({ rows }: { rows: readonly BreakdownRow[] }) => {
  const t = useTranslations('overview');
  const times = useTranslations('ui');
  const format = useFormat();
  return (
    <DataTable
      caption={t('calendar.title')}
      rows={rows}
      rowKey={(row) => row.label}
      columns={[
        { key: 'month', header: t('calendar.month'), cell: (row) => format.month(row.label), nowrap: true },
        { key: 'percent', header: t('calendar.monthUptime'), cell: (row) => <PercentText value={row.value} />, align: 'right' },
        { key: 'down', header: t('uptime.downTotal'), cell: (row) => (row.value === null ? times('unobserved') : format.duration(row.downMs)), align: 'right' },
        { key: 'outages', header: t('trend.downtime'), cell: (row) => times('times', { count: row.outages }), align: 'right' },
        { key: 'unknown', header: t('uptime.unknown'), cell: (row) => format.span(row.unknownMs), align: 'right' },
        { key: 'excluded', header: t('uptime.excluded'), cell: (row) => format.span(row.excludedMs), align: 'right' },
      ]}
    />
  );
};

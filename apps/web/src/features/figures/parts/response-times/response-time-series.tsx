import type { ResponseTimeRow } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../../../shared/charts/chart-frame';
import { LazyQuantileLines } from '../../../../shared/charts/lazy-charts';
import { DataTable } from '../../../../shared/ui/data-table';
import { formatMilliseconds } from '../../../../shared/format/format-duration';
import { useQuantileColumns } from './quantile-columns';
import { useSpanName } from './use-span-name';

export const SERIES_HEIGHT = 240;

interface SeriesProps {
  rows: readonly ResponseTimeRow[];
}

export const ResponseTimeDrawing = ({ rows }: SeriesProps) => {
  const t = useTranslations('figures.responseTime');
  const { shortName } = useSpanName();
  const points = rows.map(({ label, p50Ms, p95Ms, p99Ms }) => ({ label, p50: p50Ms, p95: p95Ms, p99: p99Ms }));
  return (
    <ChartFrame label={t('chart')} height={SERIES_HEIGHT}>
      <LazyQuantileLines
        title={t('chart')}
        points={points}
        names={{ p50: t('p50'), p95: t('p95'), p99: t('p99') }}
        formatLabel={shortName}
        formatValue={formatMilliseconds}
        height={SERIES_HEIGHT}
      />
    </ChartFrame>
  );
};

export const ResponseTimeTable = ({ rows }: SeriesProps) => {
  const t = useTranslations('figures.responseTime');
  const { name } = useSpanName();
  return (
    <DataTable
      caption={t('chart')}
      rows={rows}
      rowKey={(row) => row.label}
      columns={[{ key: 'span', header: t('span'), cell: (row) => name(row), nowrap: true }, ...useQuantileColumns()]}
    />
  );
};

import type { Layer, MonitoringFigure, ResponseTime } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../../../shared/ui/data-table';
import { SectionCard } from '../../../../shared/ui/section-card';
import { useQuantileColumns } from './quantile-columns';

interface Row extends ResponseTime {
  layer: Layer;
  /** Absent of the layer as a whole. */
  check?: string;
}

const rowsOf = ({ layers }: MonitoringFigure): Row[] =>
  layers
    .filter((one) => one.responseTime.results > 0)
    .flatMap(({ layer, responseTime, responseTimeByCheck }) => [{ layer, ...responseTime }, ...responseTimeByCheck.map((one) => ({ layer, ...one }))]);

/** Response times of each layer, and of each check in it. */
export const ResponseTimesByCheck = ({ figure }: { figure: MonitoringFigure }) => {
  const t = useTranslations();
  const columns = useQuantileColumns();
  const rows = rowsOf(figure);
  if (rows.length === 0) return null;
  return (
    <SectionCard title={t('figures.responseTime.byCheck')}>
      <DataTable
        caption={t('figures.responseTime.byCheck')}
        rows={rows}
        rowKey={(row) => `${row.layer} ${row.check ?? ''}`}
        columns={[
          { key: 'layer', header: t('overview.monitoring.layer'), cell: (row) => t(`vocabulary.layer.${row.layer}`) },
          { key: 'check', header: t('overview.monitoring.checks'), cell: (row) => row.check ?? t('figures.responseTime.wholeLayer') },
          ...columns,
        ]}
      />
    </SectionCard>
  );
};

import type { MonitoringFigure, MonitoringLayerFigure } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { formatCount } from '../../../shared/format/format-count';
import { DataTable } from '../../../shared/ui/data-table';
import { PercentText } from '../../../shared/ui/percent-text';
import { SectionCard } from '../../../shared/ui/section-card';
import { useFormat } from '../../../shared/ui/use-format';
import { ResponseTimesByCheck } from './response-times/response-times-by-check';
import { ResponseTimesCard } from './response-times/response-times-card';

const Layers = ({ figure }: { figure: MonitoringFigure }) => {
  const t = useTranslations();
  const format = useFormat();
  const span = (ms: number | null): string => (ms === null ? t('ui.unobserved') : format.span(ms));
  return (
    <SectionCard title={t('figures.parts')}>
      <DataTable
        caption={t('figures.parts')}
        rows={figure.layers}
        rowKey={(one) => one.layer}
        columns={[
          { key: 'layer', header: t('overview.monitoring.layer'), cell: (one) => t(`vocabulary.layer.${one.layer}`) },
          { key: 'checks', header: t('overview.monitoring.checks'), cell: (one) => t('ui.count', { count: one.checks }), align: 'right' },
          {
            key: 'configured',
            header: t('overview.monitoring.interval'),
            cell: (one) => (one.configuredIntervalMs === null ? t('overview.monitoring.unmonitored') : format.span(one.configuredIntervalMs)),
            align: 'right',
          },
          { key: 'results', header: t('figures.monitoring.results'), cell: (one) => formatCount(one.results), align: 'right' },
          { key: 'median', header: t('figures.monitoring.median'), cell: (one) => span(one.medianGapMs), align: 'right' },
          { key: 'p95', header: t('figures.monitoring.p95'), cell: (one) => span(one.p95GapMs), align: 'right' },
          { key: 'max', header: t('figures.monitoring.max'), cell: (one) => span(one.maxGapMs), align: 'right' },
          { key: 'within', header: t('figures.monitoring.within'), cell: (one) => <PercentText value={one.withinConfigured} />, align: 'right' },
          ...(figure.layers.some((one) => one.referenceIntervalMs !== null)
            ? [{ key: 'reference', header: t('figures.monitoring.withinReference'), cell: (one: MonitoringLayerFigure) => <PercentText value={one.withinReference} />, align: 'right' as const }]
            : []),
        ]}
      />
    </SectionCard>
  );
};

export const MonitoringParts = ({ figure }: { figure: MonitoringFigure }) => (
  <>
    <Layers figure={figure} />
    <ResponseTimesCard figure={figure} />
    <ResponseTimesByCheck figure={figure} />
  </>
);

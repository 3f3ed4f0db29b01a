import type { MonitoringFigure } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../../shared/ui/data-table';
import { EvidenceLink } from '../../../shared/ui/evidence-link';
import { SectionCard } from '../../../shared/ui/section-card';
import { StateBadge } from '../../../shared/ui/state-badge';
import { useFormat } from '../../../shared/ui/use-format';
import { HeadlineBesidePrevious } from './headline-beside-previous';

export const MonitoringCard = ({ figure }: { figure: MonitoringFigure }) => {
  const t = useTranslations('overview.monitoring');
  const layer = useTranslations('vocabulary.layer');
  const unobserved = useTranslations('ui')('unobserved');
  const format = useFormat();
  return (
    <SectionCard title={t('title')} actions={<EvidenceLink figure="monitoring" />}>
      <DataTable
        caption={t('title')}
        rows={figure.layers}
        rowKey={(one) => one.layer}
        columns={[
          { key: 'layer', header: t('layer'), cell: (one) => layer(one.layer) },
          {
            key: 'interval',
            header: t('interval'),
            cell: (one) => (one.configuredIntervalMs === null ? <StateBadge tone="warn" label={t('unmonitored')} /> : format.span(one.configuredIntervalMs)),
          },
          {
            key: 'actual',
            header: t('actual'),
            cell: (one) => (one.medianGapMs === null || one.maxGapMs === null ? unobserved : `${format.span(one.medianGapMs)} / ${format.span(one.maxGapMs)}`),
          },
        ]}
      />
      <HeadlineBesidePrevious figure={figure} />
    </SectionCard>
  );
};

import type { MaintenanceFigure, MaintenanceRow } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { DataTable } from '../../../shared/ui/data-table';
import { PercentText } from '../../../shared/ui/percent-text';
import { SectionCard } from '../../../shared/ui/section-card';
import { Stat, StatList } from '../../../shared/ui/stat';
import { StateBadge, type Tone } from '../../../shared/ui/state-badge';
import { useFormat } from '../../../shared/ui/use-format';

const TONE_OF: Record<MaintenanceRow['kind'], Tone> = { planned: 'info', emergency: 'warn', cancelled: 'quiet' };

const List = ({ rows }: { rows: readonly MaintenanceRow[] }) => {
  const t = useTranslations();
  const format = useFormat();
  return (
    <DataTable
      caption={t('figures.maintenance.list')}
      rows={rows}
      rowKey={(one) => one.maintenance}
      columns={[
        { key: 'title', header: t('maintenances.name'), cell: (one) => one.title },
        { key: 'kind', header: t('figures.maintenance.kind'), cell: (one) => <StateBadge tone={TONE_OF[one.kind]} label={t(`vocabulary.maintenanceKind.${one.kind}`)} /> },
        { key: 'announced', header: t('maintenances.announcedAt'), cell: (one) => format.instant(one.announcedAt), nowrap: true },
        { key: 'from', header: t('ui.from'), cell: (one) => format.instant(one.from), nowrap: true },
        { key: 'to', header: t('ui.to'), cell: (one) => format.instant(one.to), nowrap: true },
        { key: 'notice', header: t('maintenances.notice'), cell: (one) => (one.noticeMs < 0 ? t('vocabulary.emergencyReason.announcedAfterStart') : format.span(one.noticeMs, 'down')), align: 'right' },
        { key: 'channels', header: t('maintenances.channels'), cell: (one) => one.channels.join('、') },
      ]}
    />
  );
};

export const MaintenanceParts = ({ figure }: { figure: MaintenanceFigure }) => {
  const t = useTranslations();
  const format = useFormat();
  const count = (value: number): string => t('ui.count', { count: value });
  return (
    <>
      <SectionCard title={t('figures.parts')}>
        <StatList>
          <Stat label={t('vocabulary.maintenanceKind.planned')} value={count(figure.planned)} />
          <Stat label={t('vocabulary.maintenanceKind.emergency')} value={count(figure.emergency)} />
          <Stat label={t('vocabulary.maintenanceKind.cancelled')} value={count(figure.cancelled)} />
          <Stat label={t('figures.maintenance.median')} value={figure.medianNoticeMs === null ? t('ui.notKnown') : format.span(figure.medianNoticeMs, 'down')} />
          <Stat label={t('figures.maintenance.withinNotice')} value={<PercentText value={figure.withinNotice} missing={t('ui.notKnown')} />} />
          <Stat label={t('figures.maintenance.channels')} value={figure.channels.length === 0 ? t('ui.none') : figure.channels.join('、')} />
        </StatList>
      </SectionCard>
      <SectionCard title={t('figures.maintenance.list')}>
        <List rows={figure.list} />
      </SectionCard>
    </>
  );
};

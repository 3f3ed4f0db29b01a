import { Anchor } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { figureOf, type FigureOf, useFigures } from '../../../shared/api/get-figures';
import { useService } from '../../../shared/api/get-service';
import { useServiceKey } from '../../../shared/api/use-service-key';
import { DataTable } from '../../../shared/ui/data-table';
import { EmptyNotice } from '../../../shared/ui/empty-notice';
import { EvidenceLink } from '../../../shared/ui/evidence-link';
import { PageHeading } from '../../../shared/ui/page-heading';
import { QueryContent } from '../../../shared/ui/query-content';
import { SectionCard } from '../../../shared/ui/section-card';
import { StateBadge, type Tone } from '../../../shared/ui/state-badge';
import { useFormat } from '../../../shared/ui/use-format';
import { type MaintenanceView, useMaintenances } from './get-maintenances';
import { MaintenanceDrawer } from './maintenance-drawer';
import { type Treatment, treatmentOf } from './maintenance-treatment';

const route = getRouteApi('/app/services/$service/maintenances');

const TONE_OF: Record<Treatment, Tone> = { excluded: 'info', emergency: 'warn', cancelled: 'quiet', noEffect: 'quiet' };

type Uptime = FigureOf<'uptime'> | undefined;

const TreatmentCell = ({ view, uptime }: { view: MaintenanceView; uptime: Uptime }) => {
  const t = useTranslations('maintenances');
  const reason = useTranslations('vocabulary.emergencyReason');
  const { treatment, reasons, afterTheFact } = treatmentOf(view, uptime);
  return (
    <>
      <StateBadge tone={TONE_OF[treatment]} label={t(treatment)} />{' '}
      {reasons.map((one) => (
        <StateBadge key={one} tone="warn" label={reason(one)} />
      ))}{' '}
      {afterTheFact && (
        <span title={t('afterTheFactHint')}>
          <StateBadge tone="warn" label={t('afterTheFact')} />
        </span>
      )}
    </>
  );
};

const Open = ({ title, onOpen }: { title: string; onOpen: () => void }) => (
  <Anchor component="button" type="button" inherit ta="left" underline="always" onClick={onOpen}>
    {title}
  </Anchor>
);

interface MaintenancesTableProps {
  items: readonly MaintenanceView[];
  uptime: Uptime;
  noticeOf: (id: string) => number | undefined;
  onSelect: (id: string) => void;
}

const MaintenancesTable = ({ items, uptime, noticeOf, onSelect }: MaintenancesTableProps) => {
  const t = useTranslations('maintenances');
  const ui = useTranslations('ui');
  const format = useFormat();
  const notice = (id: string): string => {
    const noticeMs = noticeOf(id);
    if (noticeMs === undefined) return '';
    return noticeMs < 0 ? ui('none') : format.span(noticeMs, 'down');
  };
  return (
    <DataTable
      caption={t('title')}
      rows={[...items].sort((a, b) => Date.parse(b.record.startsAt) - Date.parse(a.record.startsAt))}
      rowKey={(one) => one.id}
      columns={[
        { key: 'window', header: t('window'), cell: ({ record }) => format.range(record.startsAt, record.endsAt), nowrap: true },
        { key: 'endedAt', header: t('endedAt'), cell: ({ record }) => (record.endedAt === undefined ? '' : format.instant(record.endedAt)), nowrap: true },
        { key: 'title', header: t('name'), cell: ({ id, record }) => <Open title={record.title} onOpen={() => onSelect(id)} /> },
        { key: 'announcedAt', header: t('announcedAt'), cell: ({ record }) => format.instant(record.announcedAt), nowrap: true },
        { key: 'notice', header: t('notice'), cell: ({ id }) => notice(id), align: 'right' },
        { key: 'kind', header: t('kind'), cell: (view) => <TreatmentCell view={view} uptime={uptime} /> },
        { key: 'channels', header: t('channels'), cell: ({ record }) => (record.channels ?? []).join('、') },
      ]}
    />
  );
};

export const MaintenancesPage = () => {
  const t = useTranslations('maintenances');
  const service = useServiceKey();
  const days = useService().data?.policy.maintenanceNoticeDays ?? 7;
  const maintenances = useMaintenances();
  const figures = useFigures().data?.items ?? [];
  const { maintenance } = route.useSearch();
  const navigate = route.useNavigate();
  const select = (id: string | undefined): void => void navigate({ search: (before) => ({ ...before, maintenance: id }) });
  const held = figureOf(figures, 'maintenance')?.list ?? [];
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead', { days })} actions={<EvidenceLink figure="maintenance" />} />
      <QueryContent query={maintenances}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNotice title={t('empty')} body={t('emptyBody')} example={t('example', { service })} />
          ) : (
            <SectionCard title={t('title')}>
              <MaintenancesTable items={items} uptime={figureOf(figures, 'uptime')} noticeOf={(id) => held.find((one) => one.maintenance === id)?.noticeMs} onSelect={select} />
            </SectionCard>
          )
        }
      </QueryContent>
      {maintenance !== undefined && <MaintenanceDrawer key={maintenance} id={maintenance} onClose={() => select(undefined)} />}
    </>
  );
};

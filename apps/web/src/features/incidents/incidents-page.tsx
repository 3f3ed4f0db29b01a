import { SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { figureOf, useFigures } from '../../shared/api/get-figures';
import { useServiceKey } from '../../shared/api/use-service-key';
import { EmptyNotice } from '../../shared/ui/empty-notice';
import { EvidenceLink } from '../../shared/ui/evidence-link';
import { PageHeading } from '../../shared/ui/page-heading';
import { QueryContent } from '../../shared/ui/query-content';
import { SectionCard } from '../../shared/ui/section-card';
import { useIncidents } from './get-incidents';
import { IncidentDrawer } from './incident-drawer';
import { filterIncidents, type IncidentFilter, type ListedIncident, listedIncidents } from './incident-filter';
import { IncidentsTable } from './incidents-table';

const route = getRouteApi('/app/services/$service/incidents');

const Listing = ({ incidents, onSelect }: { incidents: readonly ListedIncident[]; onSelect: (id: string) => void }) => {
  const t = useTranslations('incidents');
  const service = useServiceKey();
  const [filter, setFilter] = useState<IncidentFilter>('all');
  if (incidents.length === 0) return <EmptyNotice title={t('empty')} body={t('emptyBody')} example={t('example', { service })} />;
  const control = (
    <SegmentedControl
      size="xs"
      aria-label={t('title')}
      value={filter}
      onChange={(value) => setFilter(value)}
      data={[
        { value: 'all', label: t('filterAll') },
        { value: 'counted', label: t('filterCounted') },
        { value: 'investigating', label: t('filterInvestigating') },
      ]}
    />
  );
  return (
    <SectionCard title={t('title')} actions={control}>
      <IncidentsTable incidents={filterIncidents(incidents, filter)} onSelect={onSelect} />
    </SectionCard>
  );
};

export const IncidentsPage = () => {
  const t = useTranslations('incidents');
  const incidents = useIncidents();
  const figures = useFigures();
  const { incident } = route.useSearch();
  const navigate = route.useNavigate();
  const select = (id: string | undefined): void => void navigate({ search: (before) => ({ ...before, incident: id }) });
  const rows = figureOf(figures.data?.items ?? [], 'incidents')?.list ?? [];
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} actions={<EvidenceLink figure="incidents" />} />
      <QueryContent query={incidents}>{({ items }) => <Listing incidents={listedIncidents(items, rows)} onSelect={select} />}</QueryContent>
      {incident !== undefined && <IncidentDrawer key={incident} id={incident} row={rows.find((one) => one.id === incident)} onClose={() => select(undefined)} />}
    </>
  );
};

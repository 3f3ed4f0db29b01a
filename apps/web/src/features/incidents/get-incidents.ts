import type { IncidentRecord, RecordView } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getAllPages } from '../../shared/api/get-all-pages';
import { useServiceKey } from '../../shared/api/use-service-key';
import type { Period } from '../../shared/period/period-presets';
import { usePeriod } from '../../shared/period/use-period';

export type IncidentView = RecordView<IncidentRecord>;

const incidentsQuery = (service: string, { from, to }: Period) =>
  queryOptions({
    queryKey: ['services', service, 'incidents', from, to],
    queryFn: ({ signal }) => getAllPages<IncidentView>(['services', service, 'incidents'], { from, to }, signal),
  });

export const useIncidents = () => useQuery(incidentsQuery(useServiceKey(), usePeriod()));

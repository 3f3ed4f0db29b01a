import { queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../../shared/api/request';
import { useServiceKey } from '../../shared/api/use-service-key';
import type { IncidentView } from './get-incidents';

const incidentQuery = (service: string, id: string) =>
  queryOptions({
    queryKey: ['services', service, 'incident', id],
    queryFn: ({ signal }) => getJson<IncidentView>(['services', service, 'incidents', id], {}, signal),
  });

export const useIncident = (id: string) => useQuery(incidentQuery(useServiceKey(), id));

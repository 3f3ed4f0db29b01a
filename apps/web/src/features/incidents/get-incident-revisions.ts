import { queryOptions, useQuery } from '@tanstack/react-query';
import { getAllPages } from '../../shared/api/get-all-pages';
import { useServiceKey } from '../../shared/api/use-service-key';
import type { IncidentView } from './get-incidents';

const revisionsQuery = (service: string, id: string) =>
  queryOptions({
    queryKey: ['services', service, 'incident', id, 'revisions'],
    queryFn: ({ signal }) => getAllPages<IncidentView>(['services', service, 'incidents', id, 'revisions'], {}, signal),
  });

export const useIncidentRevisions = (id: string) => useQuery(revisionsQuery(useServiceKey(), id));

import type { ServiceView } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from './request';
import { useServiceKey } from './use-service-key';

export const serviceQuery = (service: string) =>
  queryOptions({
    queryKey: ['services', service, 'definition'],
    queryFn: ({ signal }) => getJson<ServiceView>(['services', service], {}, signal),
    enabled: service !== '',
    staleTime: 5 * 60_000,
  });

/** The definition of the service on screen. */
export const useService = () => useQuery(serviceQuery(useServiceKey()));

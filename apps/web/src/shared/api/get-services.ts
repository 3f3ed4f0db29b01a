import type { ListOf, ServiceView } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getAllPages } from './get-all-pages';

export type ServiceHead = Pick<ServiceView, 'key' | 'name'>;

export const servicesQuery = queryOptions({
  queryKey: ['services'],
  queryFn: ({ signal }): Promise<ListOf<ServiceHead>> => getAllPages<ServiceHead>(['services'], {}, signal),
});

export const useServices = () => useQuery(servicesQuery);

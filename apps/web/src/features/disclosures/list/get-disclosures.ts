import type { DisclosureHead } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getAllPages } from '../../../shared/api/get-all-pages';
import { useServiceKey } from '../../../shared/api/use-service-key';

export const disclosuresQuery = (service: string) =>
  queryOptions({
    queryKey: ['services', service, 'disclosures'],
    queryFn: ({ signal }) => getAllPages<DisclosureHead>(['services', service, 'disclosures'], {}, signal),
  });

export const useDisclosures = () => useQuery(disclosuresQuery(useServiceKey()));

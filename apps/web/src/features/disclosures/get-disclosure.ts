import type { Disclosure } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../../shared/api/request';
import { useServiceKey } from '../../shared/api/use-service-key';

export const disclosureQuery = (service: string, id: string) =>
  queryOptions({
    queryKey: ['services', service, 'disclosures', id],
    queryFn: ({ signal }) => getJson<Disclosure>(['services', service, 'disclosures', id], {}, signal),
  });

export const useDisclosureOf = (id: string) => useQuery(disclosureQuery(useServiceKey(), id));

import type { DisclosureCheck } from '@kaiji/contracts';
import { useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request';
import { useServiceKey } from '../../../shared/api/use-service-key';

/** Two periods are computed for it, so it is not asked again at every look. */
const FRESH_MS = 5 * 60_000;

/** Whether the answers of a disclosure still hold against the records of today. */
export const useStanding = (disclosure: string) => {
  const service = useServiceKey();
  return useQuery({
    queryKey: ['services', service, 'disclosures', disclosure, 'check'],
    queryFn: ({ signal }) => getJson<DisclosureCheck>(['services', service, 'disclosures', disclosure, 'check'], {}, signal),
    staleTime: FRESH_MS,
  });
};

import type { DisclosureComparison } from '@kaiji/contracts';
import { useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request';
import { useServiceKey } from '../../../shared/api/use-service-key';

/** `other` is the earlier one; nothing is asked while none is chosen. */
export const useComparison = (disclosure: string, other: string | undefined) => {
  const service = useServiceKey();
  return useQuery({
    queryKey: ['services', service, 'disclosures', disclosure, 'compare', other],
    queryFn: ({ signal }) => getJson<DisclosureComparison>(['services', service, 'disclosures', disclosure, 'compare'], { with: other }, signal),
    enabled: other !== undefined,
    staleTime: 0,
  });
};

import type { Checklist } from '@kaiji/contracts';
import { useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request';
import { useServiceKey } from '../../../shared/api/use-service-key';

/** Asked anew each time that it is shown: answers and records change under it. */
export const useChecklist = (disclosure: string) => {
  const service = useServiceKey();
  return useQuery({
    queryKey: ['services', service, 'disclosures', disclosure, 'checklist'],
    queryFn: ({ signal }) => getJson<Checklist>(['services', service, 'disclosures', disclosure, 'checklist'], {}, signal),
    staleTime: 0,
    gcTime: 0,
  });
};

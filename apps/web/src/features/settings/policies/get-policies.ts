import type { ListOf, PolicyVersionView } from '@kaiji/contracts';
import { useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request';
import { useServiceKey } from '../../../shared/api/use-service-key';

/** The policies of the service in the order in which they hold. */
export const usePolicies = () => {
  const service = useServiceKey();
  return useQuery({ queryKey: ['services', service, 'policies'], queryFn: ({ signal }) => getJson<ListOf<PolicyVersionView>>(['services', service, 'policies'], {}, signal) });
};

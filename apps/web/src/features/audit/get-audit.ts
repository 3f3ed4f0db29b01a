import type { AuditFinding, AuditGrant, AuditHome, AuditSample, AuditSampleHead, DisclosureAudit, ListOf } from '@kaiji/contracts';
import { useQuery } from '@tanstack/react-query';
import { getJson } from '../../shared/api/request';
import { useServiceKey } from '../../shared/api/use-service-key';

export const useAuditHome = () => useQuery({ queryKey: ['audit', 'home'], queryFn: ({ signal }) => getJson<AuditHome>(['audit', 'home'], {}, signal) });

/** Every invitation, for those who invite. */
export const useGrants = () => useQuery({ queryKey: ['audit', 'grants'], queryFn: ({ signal }) => getJson<ListOf<AuditGrant>>(['audit', 'grants'], {}, signal) });

export const useDisclosureAudit = (id: string) => {
  const service = useServiceKey();
  return useQuery({
    queryKey: ['audit', 'items', service, id],
    queryFn: ({ signal }) => getJson<DisclosureAudit>(['services', service, 'disclosures', id, 'audit'], {}, signal),
  });
};

/** Below `/services/{service}/audit`. */
const useOfService = <T>(...parts: string[]) => {
  const service = useServiceKey();
  return useQuery({ queryKey: ['audit', service, ...parts], queryFn: ({ signal }) => getJson<T>(['services', service, 'audit', ...parts], {}, signal) });
};

export const useFindings = () => useOfService<ListOf<AuditFinding>>('findings');
export const useFinding = (id: string) => useOfService<AuditFinding>('findings', id);
export const useSamples = () => useOfService<ListOf<AuditSampleHead>>('samples');
export const useSample = (id: string) => useOfService<AuditSample>('samples', id);

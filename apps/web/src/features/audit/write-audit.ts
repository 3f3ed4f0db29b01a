import type { AuditFinding, AuditGrant, AuditHomeLedger, AuditItem, AuditSample, CreateGrant, DrawSample, PutAuditItem, RaiseFinding, SeenCheckpoint } from '@kaiji/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson } from '../../shared/api/request';
import { useServiceKey } from '../../shared/api/use-service-key';

/** A check or a finding shows on the home, in the list of items and among the findings: all of them are read again. */
const useAuditMutation = <Asked, Answer>(send: (asked: Asked, service: string) => Promise<Answer>) => {
  const service = useServiceKey();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asked: Asked) => send(asked, service),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['audit'] });
    },
  });
};

export const useInvite = () => useAuditMutation((grant: CreateGrant) => sendJson<AuditGrant>('POST', ['audit', 'grants'], grant));

export const useEndGrant = () => useAuditMutation((id: string) => sendJson<undefined>('DELETE', ['audit', 'grants', id]));

export const useKeepCheckpoint = () => useAuditMutation((seen: SeenCheckpoint) => sendJson<AuditHomeLedger>('PUT', ['audit', 'checkpoint'], seen));

export const useCheckItem = (disclosure: string, field: string) =>
  useAuditMutation((check: PutAuditItem, service) => sendJson<AuditItem>('PUT', ['services', service, 'disclosures', disclosure, 'audit', 'items', field], check));

export const useRaiseFinding = () => useAuditMutation((finding: RaiseFinding, service) => sendJson<AuditFinding>('POST', ['services', service, 'audit', 'findings'], finding));

export const useDrawSample = () => useAuditMutation((wanted: DrawSample, service) => sendJson<AuditSample>('POST', ['services', service, 'audit', 'samples'], wanted));

export type FindingStepPath = 'replies' | 'answer' | 'return' | 'close' | 'memos';

export const useWriteFinding = (id: string) =>
  useAuditMutation(({ path, text }: { path: FindingStepPath; text: string }, service) =>
    sendJson<AuditFinding>('POST', ['services', service, 'audit', 'findings', id, path], { text }),
  );

import type { Revision } from '@kaiji/evidence';
import { canonicalJson, sha256Hex } from '@kaiji/ledger';
import type { Artefact, ArtefactContent } from '../../../platform/ledger';

/** Name of a revision in the ledger. */
export const recordSubject = (service: string, { kind, id }: Pick<Revision, 'kind' | 'id'>, revision: number): string =>
  `record/${service}/${kind}/${id}/${revision}`;

/** What the ledger keeps of a revision: where it came from, and the hash of what it says. */
export function recordArtefact(service: string, one: Revision & { observedAt: string }, content: ArtefactContent): Artefact {
  const { kind, revision, recordedAt, source, reason, record, observedAt } = one;
  return {
    kind: `record.${kind}`,
    subject: recordSubject(service, one, revision),
    service,
    actor: source,
    observedFrom: observedAt,
    content,
    refs: revision > 1 ? [recordSubject(service, one, revision - 1)] : [],
    meta: { revision, recordedAt: recordedAt.toISOString(), reason, payloadSha256: sha256Hex(canonicalJson(record)) },
  };
}

import type { Revision } from '@kaiji/evidence';
import { canonicalJson, sha256Hex } from '@kaiji/ledger';
import type { Artefact, ArtefactContent } from '../../../platform/ledger';

const subjectOf = (service: string, { kind, id }: Revision, revision: number): string => `record/${service}/${kind}/${id}/${revision}`;

/** What the ledger keeps of a revision: where it came from, and the hash of what it says. */
export function recordArtefact(service: string, one: Revision & { observedAt: string }, content: ArtefactContent): Artefact {
  const { kind, revision, recordedAt, source, reason, record, observedAt } = one;
  return {
    kind: `record.${kind}`,
    subject: subjectOf(service, one, revision),
    service,
    actor: source,
    observedFrom: observedAt,
    content,
    refs: revision > 1 ? [subjectOf(service, one, revision - 1)] : [],
    meta: { revision, recordedAt: recordedAt.toISOString(), reason, payloadSha256: sha256Hex(canonicalJson(record)) },
  };
}

import { canonicalJson, type JsonValue, sha256Hex } from '@kaiji/ledger';
import type { Artefact } from '../../../platform/ledger';
import type { AnswerRevision, DisclosureEvent, KeptDisclosure } from './kept-disclosure';

const hashOf = (value: unknown): string => sha256Hex(canonicalJson(value as JsonValue));
const createdOf = (id: string): string => `disclosure/${id}/created`;

/** What the ledger keeps of a new disclosure: its frame, and the figures that it was made from by their hash. */
export function createdArtefact(
  service: string,
  one: Omit<KeptDisclosure, 'state' | 'restatedBy' | 'serviceId'>,
  figures: readonly { figure: string; body: unknown }[],
): Artefact {
  const { id, edition, date, serviceName, period, restates, createdBy } = one;
  const sha256s = Object.fromEntries(figures.map(({ figure, body }) => [figure, hashOf(body)]));
  return {
    kind: 'disclosure.created',
    subject: createdOf(id),
    service,
    actor: createdBy,
    observedFrom: period.from,
    observedTo: period.to,
    refs: restates === null ? [] : [createdOf(restates)],
    meta: { edition, date, serviceName, timeZone: period.timeZone, asOf: period.asOf, figureSha256s: sha256s },
  };
}

/** What the ledger keeps of one writing of an answer. */
export function answerArtefact(service: string, id: string, { field, revision, kind, text, reason, writtenBy }: AnswerRevision): Artefact {
  return {
    kind: 'disclosure.answer',
    subject: `disclosure/${id}/answer/${field}/${revision}`,
    service,
    actor: writtenBy,
    refs: [createdOf(id)],
    meta: { field, revision, kind, answerSha256: hashOf({ kind, text, reason }) },
  };
}

/** What the ledger keeps of a step in a disclosure's life. */
export function stepArtefact(service: string, id: string, seq: number, { action, state, by, reason }: Omit<DisclosureEvent, 'at'>): Artefact {
  return {
    kind: 'disclosure.step',
    subject: `disclosure/${id}/step/${seq}`,
    service,
    actor: by,
    refs: [createdOf(id)],
    meta: { action, state, reason: reason ?? undefined },
  };
}

import type { LedgerAnchor, LedgerCheckpoint, LedgerEntryHead } from '@kaiji/contracts';
import { parseEntry } from '@kaiji/ledger';
import type { KeptAnchor, KeptCheckpoint, KeptEntry } from '../../../platform/ledger';

export const checkpointView = ({ size, root, note, reason, at }: KeptCheckpoint): LedgerCheckpoint => ({
  size,
  root: root.toString('base64'),
  note,
  reason,
  at: at.toISOString(),
});

export const anchorView = ({ size, kind, at, payload }: KeptAnchor): LedgerAnchor => ({
  size,
  kind,
  at: at.toISOString(),
  payload: payload.toString('base64'),
});

/** What the entry's own bytes say: not the columns beside them, which only serve to find it. */
export function entryHead({ body }: KeptEntry): LedgerEntryHead {
  const { seq, kind, subject, service, actor, receivedAt, observedFrom, observedTo, content } = parseEntry(body);
  return {
    ...{ seq, kind, subject, actor, receivedAt },
    service: service ?? null,
    observedFrom: observedFrom ?? null,
    observedTo: observedTo ?? null,
    content: content ?? null,
  };
}

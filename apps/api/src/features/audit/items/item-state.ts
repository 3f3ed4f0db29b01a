import { AUDIT_ITEM_STATES, type AuditItem, type AuditItemCounts, type AuditItemState, type FindingState } from '@kaiji/contracts';

interface Seen {
  readonly state: 'checked' | 'unchecked';
  /** Of the answer that was looked at. */
  readonly revision: number;
}

/**
 * A finding that is not closed goes before everything; a check holds only for the answer that was looked at.
 * @param changedSince it was checked in the disclosure that this one corrects, and is not the same any more
 */
export function itemState(answerRevision: number, check: Seen | undefined, findings: readonly FindingState[], changedSince: boolean): AuditItemState {
  if (findings.some((state) => state !== 'closed')) return 'finding';
  if (check === undefined && changedSince) return 'resubmitted';
  if (check?.state !== 'checked') return 'unchecked';
  return check.revision === answerRevision ? 'checked' : 'resubmitted';
}

export function countStates(items: readonly Pick<AuditItem, 'state'>[]): AuditItemCounts {
  const countOf = (state: AuditItemState): number => items.filter((one) => one.state === state).length;
  return Object.fromEntries(AUDIT_ITEM_STATES.map((state) => [state, countOf(state)])) as AuditItemCounts;
}

import { type EntryBody } from '../entry';
import { PACKAGE_FILE } from '../package';
import { Check } from './check';
import { ENTRY_KIND, isApproval } from './kinds';
import { type CheckReport } from './report';
import { nameOf, type VerifyState } from './state';

/** Checks that who approved is not who made what was approved. */
export function checkApprovals(state: VerifyState): CheckReport {
  const check = new Check('approvals');
  const bodies = [...state.entries.values()].map(({ body }) => body);
  const approvals = bodies.filter(isApproval);
  if (!state.hasEntries) check.unverifiable('notReached', PACKAGE_FILE.entries);
  else if (approvals.length === 0) check.skip('approvalNone', PACKAGE_FILE.entries);
  for (const approval of approvals) {
    check.look();
    const authors = authorsOf(approval, state, bodies);
    if (authors.length === 0) check.unverifiable('approvalOfUnknown', nameOf(approval), approval.refs.join(', '));
    if (authors.includes(approval.actor)) check.mismatch('approvalBySelf', nameOf(approval), approval.actor);
  }
  return check.report();
}

/** A disclosure is by those who wrote its answers before; anything else is by who recorded it. */
function authorsOf(approval: EntryBody, { entryBySubject }: VerifyState, bodies: readonly EntryBody[]): readonly string[] {
  if (approval.kind !== ENTRY_KIND.step) return approval.refs.flatMap((subject) => entryBySubject.get(subject)?.body.actor ?? []);
  const isAnswer = ({ kind, seq, refs }: EntryBody): boolean =>
    kind === ENTRY_KIND.answer && seq < approval.seq && refs.some((subject) => approval.refs.includes(subject));
  return bodies.filter(isAnswer).map(({ actor }) => actor);
}

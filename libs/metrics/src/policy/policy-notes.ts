import type { Note } from '../results';
import type { Interval, Policy } from '../types';
import type { PolicySpan } from './policy-spans';

const changeNote = ({ from, id, reason }: PolicySpan): Note => ({
  code: 'policyChanged',
  params: { at: from, ...(id === undefined ? {} : { policy: id }), ...(reason === undefined ? {} : { reason }) },
});

/** One note for each change of the policy inside an interval. */
export function policyNotes(spans: readonly PolicySpan[], { from, to }: Interval): Note[] {
  return spans.filter((span) => span.from > from && span.from < to).map(changeNote);
}

/**
 * The notes of a figure that is made of records, each under the policy of its own instant: for changes of what the figure depends on,
 * inside the period or between two of the records.
 */
export function recordPolicyNotes(
  spans: readonly PolicySpan[],
  period: Interval,
  fields: readonly (keyof Policy)[],
  instants: readonly number[],
): Note[] {
  const isRelevant = (span: PolicySpan, i: number): boolean =>
    i > 0 && fields.some((field) => span.policy[field] !== spans[i - 1]!.policy[field]);
  const [first, last] = [Math.min(...instants), Math.max(...instants)];
  const changes = spans.filter(isRelevant);
  return changes
    .filter(({ from }) => (from > period.from && from < period.to) || (first < from && from <= last))
    .map(changeNote);
}

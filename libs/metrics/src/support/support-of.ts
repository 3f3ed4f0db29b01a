import { closingPolicy, policySpans } from '../policy/policy-spans';
import { exactPercent, exactPercentUp } from '../ratio/exact-percent';
import { soundContacts } from '../records/sound-records';
import type { SupportResult } from '../results';
import type { FigureInput } from '../types';
import { answeredInTimeOf } from './answered-in-time';
import { deskOf } from './desk-of';

/** The support figure; see `computeSupport`. */
export function supportOf(input: FigureInput): SupportResult {
  const { contacts, period, asOf } = input;
  const { decimals } = closingPolicy(policySpans(input), input);
  const { rows, notes } = soundContacts(contacts);
  const isWithin = (at: number): boolean => at >= period.from && at < period.to && at <= asOf;
  const happened = (at: number | undefined): boolean => at !== undefined && at <= asOf;
  const offered = rows.filter(({ offeredAt }) => isWithin(offeredAt));
  const answered = offered.filter(({ answeredAt }) => happened(answeredAt)).length;
  const abandoned = offered.filter(({ answeredAt, abandonedAt }) => !happened(answeredAt) && happened(abandonedAt)).length;
  const due = rows.filter(({ dueAt }) => dueAt !== undefined && isWithin(dueAt));
  const inTime = due.filter(({ closedAt, dueAt }) => closedAt !== undefined && closedAt <= dueAt!).length;
  const inAnswerTime = answeredInTimeOf(offered, asOf);
  const { desk, notes: deskNotes } = deskOf(input, decimals);
  const answeredPercent = exactPercent(answered, offered.length, decimals);
  return {
    value: offered.length === 0 ? null : { answeredPercent },
    offered: offered.length,
    answered,
    abandoned,
    abandonment: exactPercentUp(abandoned, offered.length, decimals),
    due: due.length,
    completedInTime: exactPercent(inTime, due.length, decimals),
    answeredInTime: exactPercent(inAnswerTime.inTime, inAnswerTime.judged, decimals),
    desk,
    notes: [...notes, ...inAnswerTime.notes, ...deskNotes],
  };
}

import { exactPercent, exactPercentUp } from '../ratio/exact-percent';
import { soundContacts } from '../records/sound-records';
import type { SupportResult } from '../results';
import type { FigureInput } from '../types';

/** The support figure; see `computeSupport`. */
export function supportOf({ contacts, period, asOf, policy }: FigureInput): SupportResult {
  const { rows, notes } = soundContacts(contacts);
  const isWithin = (at: number): boolean => at >= period.from && at < period.to && at <= asOf;
  const happened = (at: number | undefined): boolean => at !== undefined && at <= asOf;
  const offered = rows.filter(({ offeredAt }) => isWithin(offeredAt));
  const answered = offered.filter(({ answeredAt }) => happened(answeredAt)).length;
  const abandoned = offered.filter(({ answeredAt, abandonedAt }) => !happened(answeredAt) && happened(abandonedAt)).length;
  const due = rows.filter(({ dueAt }) => dueAt !== undefined && isWithin(dueAt));
  const inTime = due.filter(({ closedAt, dueAt }) => closedAt !== undefined && closedAt <= dueAt!).length;
  const answeredPercent = exactPercent(answered, offered.length, policy.decimals);
  return {
    value: offered.length === 0 ? null : { answeredPercent },
    offered: offered.length,
    answered,
    abandoned,
    abandonment: exactPercentUp(abandoned, offered.length, policy.decimals),
    due: due.length,
    completedInTime: exactPercent(inTime, due.length, policy.decimals),
    answeredInTime: null,
    notes: [...notes, ...(offered.length > 0 ? [{ code: 'answerLimitNotRecorded' }] : [])],
  };
}

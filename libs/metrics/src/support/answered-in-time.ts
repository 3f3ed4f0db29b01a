import type { Note } from '../results';
import type { SupportContact } from '../types';

/** Of contacts that have a limit for answering: how many kept to it, of those that were answered or whose limit has passed. */
export interface AnsweredInTime {
  readonly inTime: number;
  readonly judged: number;
  /** Limits that have not passed, and nobody has answered yet. */
  readonly waiting: number;
  readonly notes: readonly Note[];
}

export function answeredInTimeOf(offered: readonly SupportContact[], asOf: number): AnsweredInTime {
  const limited = offered.flatMap(({ answerDueAt, answeredAt }) => (answerDueAt === undefined ? [] : [{ answerDueAt, answeredAt }]));
  const judged = limited.filter(({ answerDueAt, answeredAt }) => answerDueAt < asOf || (answeredAt !== undefined && answeredAt <= asOf));
  const inTime = judged.filter(({ answerDueAt, answeredAt }) => answeredAt !== undefined && answeredAt <= Math.min(answerDueAt, asOf));
  const count = offered.length - limited.length;
  const partly = { code: 'answerLimitPartlyRecorded', params: { count } };
  const notes = count === 0 ? [] : [limited.length === 0 ? { code: 'answerLimitNotRecorded' } : partly];
  return { inTime: inTime.length, judged: judged.length, waiting: limited.length - judged.length, notes };
}

import type { Answer } from '@kaiji/contracts';
import { addMonths, type CalendarDate, dateInZone, partsOf } from '../../../shared/period/calendar-date';

export interface Freshness {
  /** Whole months since somebody last wrote the answer. */
  months: number;
  /** More than twelve: to be looked at again. */
  isStale: boolean;
}

/** Whole calendar months from one date to another: the 31st of January and the 28th of February are one apart. */
export const monthsBetween = (from: CalendarDate, to: CalendarDate): number => {
  const [start, end] = [partsOf(from), partsOf(to)];
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return addMonths(from, months) > to ? months - 1 : months;
};

const writtenAt = (answer: Answer | undefined): string | null =>
  answer?.source === 'typed' || answer?.source === 'notApplicable' ? answer.updatedAt : null;

/**
 * How long ago the answer was confirmed, here or, where nobody has written it here, in the disclosure before. What a restatement
 * took over carries the time of the taking over, so nothing is said of it.
 */
export const freshnessOf = (
  answer: Answer | undefined,
  before: Answer | undefined,
  { today, timeZone, isRestatement }: { today: CalendarDate; timeZone: string; isRestatement: boolean },
): Freshness | undefined => {
  if (answer?.source === 'figure' || (isRestatement && answer?.revision === 1)) return undefined;
  const at = writtenAt(answer) ?? writtenAt(before);
  if (at === null) return undefined;
  const date = dateInZone(Date.parse(at), timeZone);
  return { months: Math.max(0, monthsBetween(date, today)), isStale: addMonths(date, 12) < today };
};

import type { Interval } from '../types';
import { addDays, localDateOf, zonedStartOfDay } from './local-date';

/** Local days `[fromDay, toDay)`. */
export interface DaySpan {
  readonly fromDay: string;
  readonly toDay: string;
}

/**
 * The local days that lie wholly in the period and are over at `asOf`, which is what sums by day can say of it; `null` where there is
 * none. The rest of the period's first and last day, and the day of asOf, are left out.
 */
export function wholeDaysOf(period: Interval, asOf: number, timeZone: string): DaySpan | null {
  const first = localDateOf(period.from, timeZone);
  const fromDay = zonedStartOfDay(first, timeZone) < period.from ? addDays(first, 1) : first;
  const toDay = localDateOf(Math.min(period.to, asOf), timeZone);
  return fromDay < toDay ? { fromDay, toDay } : null;
}

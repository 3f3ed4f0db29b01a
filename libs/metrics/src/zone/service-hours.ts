import { DAY_MS, normalise } from '../interval/interval-set';
import type { Interval, ServiceHours, Weekday } from '../types';
import { dayNumberOf, localDayNumber, weekdayOf } from './local-date';
import { instantOfWallClock } from './zone-offset';

const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

interface Shift {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Milliseconds after midnight of `HH:MM`; `24:00` is the end of the day. Throws a RangeError for anything else. */
function wallClockMs(time: string): number {
  const match = /^(\d\d):(\d\d)$/.exec(time);
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : NaN;
  if (!match || Number(match[2]) > 59 || minutes > 24 * 60) throw new RangeError(`Not a time of day HH:MM: ${time}`);
  return minutes * 60_000;
}

function shiftsByWeekday(hours: ServiceHours): Shift[][] {
  const shifts = WEEKDAYS.map((): Shift[] => []);
  for (const { days, from, to } of hours.weekly) {
    const fromMs = wallClockMs(from);
    const toMs = wallClockMs(to) > fromMs ? wallClockMs(to) : wallClockMs(to) + DAY_MS;
    for (const day of new Set(days)) shifts[WEEKDAYS.indexOf(day)]!.push({ fromMs, toMs });
  }
  return shifts;
}

/**
 * The service hours within a span, as instants: wall-clock times hold across clock changes. A shift that begins on a holiday
 * does not take place; one that begins the evening before a holiday runs to its end.
 */
export function serviceHoursWithin(span: Interval, hours: ServiceHours | undefined, timeZone: string): Interval[] {
  if (span.from >= span.to) return [];
  if (!hours) return [span];
  const shifts = shiftsByWeekday(hours);
  const holidays = new Set(hours.holidays.map(dayNumberOf));
  const open: Interval[] = [];
  const lastDay = localDayNumber(span.to, timeZone);
  for (let day = localDayNumber(span.from, timeZone) - 1; day <= lastDay; day += 1) {
    if (holidays.has(day)) continue;
    for (const { fromMs, toMs } of shifts[weekdayOf(day)]!) {
      const from = Math.max(instantOfWallClock(day * DAY_MS + fromMs, timeZone), span.from);
      const to = Math.min(instantOfWallClock(day * DAY_MS + toMs, timeZone), span.to);
      if (from < to) open.push({ from, to });
    }
  }
  return normalise(open);
}

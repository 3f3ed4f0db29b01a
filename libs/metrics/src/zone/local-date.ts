import { DAY_MS } from '../interval/interval-set';
import type { Interval } from '../types';
import { instantOfWallClock, zoneOffsetMs } from './zone-offset';

/** A local calendar day and the time it covers: 23 or 25 hours where a clock change falls in it. */
export interface LocalDay extends Interval {
  readonly date: string;
}

/** Days from 1970-01-01 to a date `YYYY-MM-DD`. Throws a RangeError for anything that is not a date of the calendar. */
export function dayNumberOf(localDate: string): number {
  const day = /^\d{4}-\d\d-\d\d$/.test(localDate) ? Date.parse(`${localDate}T00:00:00Z`) / DAY_MS : NaN;
  if (Number.isNaN(day) || dateOfDayNumber(day) !== localDate) throw new RangeError(`Not a date YYYY-MM-DD: ${localDate}`);
  return day;
}

export function dateOfDayNumber(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** `days` calendar days later (earlier where negative): `addDays('2024-02-28', 2)` is `2024-03-01`. */
export function addDays(localDate: string, days: number): string {
  return dateOfDayNumber(dayNumberOf(localDate) + days);
}

/** Number of the local calendar day in which `instant` falls, counted from 1970-01-01. */
export function localDayNumber(instant: number, timeZone: string): number {
  return Math.floor((instant + zoneOffsetMs(instant, timeZone)) / DAY_MS);
}

/** Local calendar date `YYYY-MM-DD` at an instant. */
export function localDateOf(instant: number, timeZone: string): string {
  return dateOfDayNumber(localDayNumber(instant, timeZone));
}

/** The weekday of a calendar day, Monday first: 0 to 6. */
export function weekdayOf(dayNumber: number): number {
  return (((dayNumber + 3) % 7) + 7) % 7;
}

export function startOfDayNumber(day: number, timeZone: string): number {
  return instantOfWallClock(day * DAY_MS, timeZone);
}

/** The first instant of a local date, also where a clock change skips or repeats midnight. */
export function zonedStartOfDay(localDate: string, timeZone: string): number {
  return startOfDayNumber(dayNumberOf(localDate), timeZone);
}

/** The period from the first local date to the second, which is exclusive. Throws a RangeError where it would be empty. */
export function periodFromDates(from: string, to: string, timeZone: string): Interval {
  const period = { from: zonedStartOfDay(from, timeZone), to: zonedStartOfDay(to, timeZone) };
  if (period.from >= period.to) throw new RangeError(`A period must end after it starts: ${from} to ${to}`);
  return period;
}

/** The local days of a period in order, the first and the last clipped to it. */
export function localDays(period: Interval, timeZone: string): LocalDay[] {
  const days: LocalDay[] = [];
  let day = localDayNumber(period.from, timeZone);
  for (let from = period.from; from < period.to; day += 1) {
    const to = Math.min(startOfDayNumber(day + 1, timeZone), period.to);
    if (from < to) days.push({ date: dateOfDayNumber(day), from, to });
    from = Math.max(from, to);
  }
  return days;
}

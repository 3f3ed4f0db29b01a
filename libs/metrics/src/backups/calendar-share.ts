import type { Interval } from '../types';
import { calendarRows } from '../zone/calendar-rows';
import { localDateOf } from '../zone/local-date';

/** Days (10 characters of a date) or months (7) of a span that have an event, and how many should: those over, and those that have. */
export function calendarShare(
  span: Interval,
  timeZone: string,
  times: readonly number[],
  dateLength: 7 | 10,
): { done: number; due: number } {
  const rows = calendarRows(span, timeZone, dateLength === 10 ? 'day' : 'month');
  const isUnfinished = localDateOf(span.to, timeZone).slice(0, dateLength) === rows.at(-1)?.label;
  let [done, next] = [0, 0];
  let lastHasOne = false;
  for (const row of rows) {
    while (next < times.length && times[next]! < row.from) next += 1;
    lastHasOne = next < times.length && times[next]! < row.to;
    if (lastHasOne) done += 1;
  }
  return { done, due: rows.length - (isUnfinished && !lastHasOne ? 1 : 0) };
}

import type { CalendarSpan } from '../results';
import type { Interval } from '../types';
import { addDays, dateOfDayNumber, dayNumberOf, weekdayOf, zonedStartOfDay } from '../zone/local-date';
import { wholeDaysOf } from '../zone/whole-days';

export type ResponseTimeStep = 'day' | 'week' | 'year';

/** ISO 8601: weeks begin on Monday and belong to the year that holds their Thursday. */
function isoWeekOf(date: string): string {
  const day = dayNumberOf(date);
  const thursday = day - weekdayOf(day) + 3;
  const year = dateOfDayNumber(thursday).slice(0, 4);
  const week = Math.floor((thursday - dayNumberOf(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

const LABEL_OF: Record<ResponseTimeStep, (date: string) => string> = {
  day: (date) => date,
  week: isoWeekOf,
  year: (date) => date.slice(0, 4),
};

/**
 * The days, ISO weeks or calendar years into which the whole days of a period fall, in the zone and cut at the period; one after the
 * other without a gap. None where no day is whole.
 */
export function responseTimeSpans(period: Interval, asOf: number, timeZone: string, by: ResponseTimeStep): CalendarSpan[] {
  const whole = wholeDaysOf(period, asOf, timeZone);
  const spans: { label: string; fromDay: string; toDay: string }[] = [];
  for (let day = whole?.fromDay ?? ''; whole !== null && day < whole.toDay; day = addDays(day, 1)) {
    const label = LABEL_OF[by](day);
    const last = spans.at(-1);
    if (last?.label === label) last.toDay = addDays(day, 1);
    else spans.push({ label, fromDay: day, toDay: addDays(day, 1) });
  }
  return spans.map((span) => ({ ...span, from: zonedStartOfDay(span.fromDay, timeZone), to: zonedStartOfDay(span.toDay, timeZone) }));
}

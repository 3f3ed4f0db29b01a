import type { Note } from '../results';
import type { FigureInput } from '../types';
import { addDays, zonedStartOfDay } from '../zone/local-date';
import { wholeDaysOf } from '../zone/whole-days';

/** Says over which days response times are, where that is not all of the period that is over. */
export function wholeDayNotes({ period, asOf, timeZone }: FigureInput): Note[] {
  const days = wholeDaysOf(period, asOf, timeZone);
  if (days === null) return [{ code: 'responseTimeNoWholeDay' }];
  const endsWithDay = zonedStartOfDay(days.toDay, timeZone) === Math.min(period.to, asOf);
  if (endsWithDay && zonedStartOfDay(days.fromDay, timeZone) === period.from) return [];
  return [{ code: 'responseTimeWholeDays', params: { from: days.fromDay, to: addDays(days.toDay, -1) } }];
}

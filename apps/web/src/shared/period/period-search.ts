import { type CalendarDate, isCalendarDate } from './calendar-date';
import { type Period, presetPeriod } from './period-presets';

/** What the URL says of the period: `?from=2018-11-01&to=2019-11-01`, `to` exclusive. */
export interface PeriodSearch {
  from?: string;
  to?: string;
}

/** Keeps the two dates only where both exist and are in order: half a period would show another one than the URL says. */
export const parsePeriodSearch = (search: Record<string, unknown>): PeriodSearch => {
  const { from, to } = search;
  if (typeof from !== 'string' || typeof to !== 'string') return {};
  return isCalendarDate(from) && isCalendarDate(to) && from < to ? { from, to } : {};
};

/** The URL's period, or the twelve months up to today. */
export const periodOfSearch = (search: PeriodSearch, today: CalendarDate): Period =>
  search.from !== undefined && search.to !== undefined ? { from: search.from, to: search.to } : presetPeriod('trailingYear', today, 4);

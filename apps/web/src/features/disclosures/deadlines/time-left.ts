import { addDays, type CalendarDate, daysBetween } from '../../../shared/period/calendar-date';
import { monthsBetween } from '../previous/freshness';

export interface TimeLeft {
  /** The last day on which it is valid. */
  lastDay: CalendarDate;
  unit: 'months' | 'days' | 'none';
  count: number;
}

/** What is left until a disclosure is no longer valid: whole months, and days in the last of them. */
export const timeLeft = (expiresOn: CalendarDate, today: CalendarDate): TimeLeft => {
  const lastDay = addDays(expiresOn, -1);
  if (today >= expiresOn) return { lastDay, unit: 'none', count: 0 };
  const months = monthsBetween(today, expiresOn);
  return months > 0 ? { lastDay, unit: 'months', count: months } : { lastDay, unit: 'days', count: daysBetween(today, expiresOn) };
};

/** A calendar date as `YYYY-MM-DD`: what the period picker and the URL speak of, without a time zone. */
export type CalendarDate = string;

const DAY_MS = 86_400_000;

const utcMs = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`);
const ofUtcMs = (ms: number): CalendarDate => new Date(ms).toISOString().slice(0, 10);

export interface DateParts {
  year: number;
  month: number;
  day: number;
}

export const partsOf = (date: CalendarDate): DateParts => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
};

/** Day 0 is the last of the month before, month 13 the first of the year after. */
export const calendarDate = (year: number, month: number, day: number): CalendarDate => ofUtcMs(Date.UTC(year, month - 1, day));

export const addDays = (date: CalendarDate, days: number): CalendarDate => ofUtcMs(utcMs(date) + days * DAY_MS);

export const daysInMonth = (year: number, month: number): number => partsOf(calendarDate(year, month + 1, 0)).day;

/** The same day of another month, or that month's last where it has no such day (31 August → 30 September). */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => {
  const { year, month, day } = partsOf(date);
  const first = partsOf(calendarDate(year, month + months, 1));
  return calendarDate(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)));
};

export const isCalendarDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = utcMs(text);
  return !Number.isNaN(ms) && ofUtcMs(ms) === text;
};

export const daysBetween = (from: CalendarDate, to: CalendarDate): number => (utcMs(to) - utcMs(from)) / DAY_MS;

/** 0 for Sunday. */
export const weekdayOf = (date: CalendarDate): number => new Date(utcMs(date)).getUTCDay();

/** The calendar date of an instant in a zone: 15:00Z of 31 March is already 1 April in Tokyo. */
export const dateInZone = (instantMs: number, timeZone: string): CalendarDate => {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(instantMs);
  const of = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}`;
};

import type { BreakdownRow } from '@kaiji/contracts';
import { daysInMonth, partsOf } from '../../../shared/period/calendar-date';

export interface CalendarMonth {
  /** `YYYY-MM` */
  month: string;
  /** Index 0 is the 1st; `undefined` outside of the period, `null` where the month has no such day. */
  days: (BreakdownRow | undefined | null)[];
}

const LONGEST_MONTH = 31;

/** Days by month, in their order, each month with 31 places. */
export const calendarMonths = (days: readonly BreakdownRow[]): CalendarMonth[] => {
  const byMonth = new Map<string, Map<number, BreakdownRow>>();
  for (const row of days) {
    const month = row.label.slice(0, 7);
    const known = byMonth.get(month) ?? new Map<number, BreakdownRow>();
    known.set(partsOf(row.label).day, row);
    byMonth.set(month, known);
  }
  return [...byMonth].map(([month, known]) => {
    const { year, month: number } = partsOf(`${month}-01`);
    const length = daysInMonth(year, number);
    return { month, days: Array.from({ length: LONGEST_MONTH }, (_, index) => (index < length ? known.get(index + 1) : null)) };
  });
};

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** About how high the calendar of a period is, in pixels, so that its place can be kept free; `to` is exclusive. */
export const calendarHeight = ({ from, to }: { from: string; to: string }, isNarrow: boolean): number => {
  const months = monthNumber(to) - monthNumber(from) + (to.endsWith('-01') ? 0 : 1);
  return isNarrow ? 50 + 50 * months : 54 + 27 * months;
};

const STEP: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** Where an arrow key leads from a day: to the next day, or the same day of the next month (`undefined`: nowhere). */
export const neighbourDay = (months: readonly CalendarMonth[], label: string, key: string): string | undefined => {
  const all = months.flatMap(({ days }) => days.filter((day) => day !== undefined && day !== null).map((day) => day.label));
  const step = STEP[key];
  if (step !== undefined) return all[all.indexOf(label) + step];
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  const direction = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
  if (direction === 0) return undefined;
  const row = months.findIndex(({ month }) => label.startsWith(month));
  const column = partsOf(label).day - 1;
  return months[row + direction]?.days[column]?.label;
};

import type { Granularity } from '../results';
import type { Interval } from '../types';
import { localDateOf, localDays, zonedStartOfDay } from './local-date';
import { zoneOffsetMs } from './zone-offset';

export interface CalendarRow extends Interval {
  readonly label: string;
}

const HOUR_MS = 3_600_000;
const MONTHS_OF = { month: 1, quarter: 3, year: 12 } as const;

/** Local hours, each clipped to the period; after a clock change by half an hour the row at the change is the shorter. */
function hours(period: Interval, timeZone: string): CalendarRow[] {
  const rows: CalendarRow[] = [];
  for (let from = period.from; from < period.to; ) {
    const wall = from + zoneOffsetMs(from, timeZone);
    const intoHour = ((wall % HOUR_MS) + HOUR_MS) % HOUR_MS;
    const to = Math.min(from + HOUR_MS - intoHour, period.to);
    rows.push({ label: new Date(wall).toISOString().slice(0, 16), from, to });
    from = to;
  }
  return rows;
}

const monthLabel = (index: number): string => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

const LABELS = {
  month: monthLabel,
  quarter: (index: number) => `${Math.floor(index / 12)}-Q${Math.floor((index % 12) / 3) + 1}`,
  year: (index: number) => String(Math.floor(index / 12)),
} as const;

function monthsAndLonger(period: Interval, timeZone: string, by: keyof typeof MONTHS_OF): CalendarRow[] {
  const size = MONTHS_OF[by];
  const rows: CalendarRow[] = [];
  const [year, month] = localDateOf(period.from, timeZone).split('-').map(Number) as [number, number];
  let index = Math.floor((year * 12 + month - 1) / size) * size;
  for (let from = period.from; from < period.to; index += size) {
    const to = Math.min(zonedStartOfDay(`${monthLabel(index + size)}-01`, timeZone), period.to);
    rows.push({ label: LABELS[by](index), from, to });
    from = to;
  }
  return rows;
}

/**
 * The rows into which a period falls by the zone's calendar; they follow each other without a gap. Quarters and years are
 * those of the calendar (January, April, July, October), labels `YYYY-MM-DDTHH:MM`, `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Qn`, `YYYY`.
 */
export function calendarRows(period: Interval, timeZone: string, by: Granularity): CalendarRow[] {
  if (by === 'hour') return hours(period, timeZone);
  if (by === 'day') return localDays(period, timeZone).map(({ date, from, to }) => ({ label: date, from, to }));
  return monthsAndLonger(period, timeZone, by);
}

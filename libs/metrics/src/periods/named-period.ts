import { dateOfDayNumber, dayNumberOf } from '../zone/local-date';

/** Two local dates `YYYY-MM-DD`; `to` is exclusive. */
export interface LocalPeriod {
  readonly from: string;
  readonly to: string;
}

/** A period by its name. `last12Months` ends with `endDate`, which is its last day; `dates` has an exclusive `to`. */
export type NamedPeriod =
  | { readonly kind: 'calendarYear'; readonly year: number }
  | { readonly kind: 'fiscalYear'; readonly year: number; readonly startMonth: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number; readonly startMonth?: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'last12Months'; readonly endDate: string }
  | { readonly kind: 'dates'; readonly from: string; readonly to: string };

function assertWithin(name: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most)
    throw new RangeError(`${name} is a whole number from ${least} to ${most}, not ${value}`);
}

/** The first of a month, months counted on from January of a year: (2026, 13) is January 2027. */
function firstOf(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}

function monthsFrom(year: number, month: number, months: number): LocalPeriod {
  assertWithin('A year', year, 1, 9998);
  return { from: firstOf(year, month), to: firstOf(year, month + months) };
}

/** January to December. Throws a RangeError for a year that is none. */
export function calendarYear(year: number): LocalPeriod {
  return monthsFrom(year, 1, 12);
}

/** Twelve months from the first of `startMonth` (1 to 12) in `year`: the fiscal year that begins in that year. */
export function fiscalYear(year: number, startMonth: number): LocalPeriod {
  assertWithin('A start month', startMonth, 1, 12);
  return monthsFrom(year, startMonth, 12);
}

/** The `quarter` (1 to 4) of the year that begins in `year` with `startMonth`, January if not given. */
export function quarter(year: number, quarterOfYear: number, startMonth = 1): LocalPeriod {
  assertWithin('A quarter', quarterOfYear, 1, 4);
  assertWithin('A start month', startMonth, 1, 12);
  return monthsFrom(year, startMonth + (quarterOfYear - 1) * 3, 3);
}

/** One calendar month. */
export function month(year: number, monthOfYear: number): LocalPeriod {
  assertWithin('A month', monthOfYear, 1, 12);
  return monthsFrom(year, monthOfYear, 1);
}

/**
 * The twelve months of which `endDate` is the last day. Where they would begin on a 29 February that there is not, they begin on
 * 1 March. Throws a RangeError for what is no date.
 */
export function last12Months(endDate: string): LocalPeriod {
  const to = dateOfDayNumber(dayNumberOf(endDate) + 1);
  const yearBefore = `${String(Number(to.slice(0, 4)) - 1).padStart(4, '0')}${to.slice(4)}`;
  const from = to.endsWith('-02-29') ? `${yearBefore.slice(0, 4)}-03-01` : yearBefore;
  return { from, to };
}

/** The dates of a period. Throws a RangeError where it has no such dates or would be empty. */
export function datesOfPeriod(period: NamedPeriod): LocalPeriod {
  switch (period.kind) {
    case 'calendarYear':
      return calendarYear(period.year);
    case 'fiscalYear':
      return fiscalYear(period.year, period.startMonth);
    case 'quarter':
      return quarter(period.year, period.quarter, period.startMonth);
    case 'month':
      return month(period.year, period.month);
    case 'last12Months':
      return last12Months(period.endDate);
    case 'dates':
      if (dayNumberOf(period.from) >= dayNumberOf(period.to))
        throw new RangeError(`A period must end after it starts: ${period.from} to ${period.to}`);
      return { from: period.from, to: period.to };
  }
}

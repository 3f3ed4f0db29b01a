import { addDays, dayNumberOf } from '../zone/local-date';
import { datesOfPeriod, month, type LocalPeriod, type NamedPeriod } from './named-period';

const isFirst = (date: string): boolean => date.endsWith('-01');

const monthIndex = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** As many months before where two dates bound whole months, else as many days. */
function datesBefore({ from, to }: LocalPeriod): LocalPeriod {
  if (!isFirst(from) || !isFirst(to)) return { from: addDays(from, dayNumberOf(from) - dayNumberOf(to)), to: from };
  const first = 2 * monthIndex(from) - monthIndex(to);
  return { from: month(Math.floor(first / 12), (first % 12) + 1).from, to: from };
}

/**
 * The period of the same kind that ends where this one starts. Before any two dates come as many months where both are the first
 * of a month, and as many days otherwise. Throws a RangeError where `period` has no dates.
 */
export function previousPeriod(period: NamedPeriod): NamedPeriod {
  const { from, to } = datesOfPeriod(period);
  switch (period.kind) {
    case 'calendarYear':
    case 'fiscalYear':
      return { ...period, year: period.year - 1 };
    case 'quarter':
      return period.quarter > 1 ? { ...period, quarter: period.quarter - 1 } : { ...period, year: period.year - 1, quarter: 4 };
    case 'month':
      return period.month > 1 ? { ...period, month: period.month - 1 } : { ...period, year: period.year - 1, month: 12 };
    case 'last12Months':
      return { kind: 'last12Months', endDate: addDays(from, -1) };
    case 'dates':
      return { kind: 'dates', ...datesBefore({ from, to }) };
  }
}

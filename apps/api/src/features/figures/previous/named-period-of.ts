import { addDays, datesOfPeriod, type LocalPeriod, type NamedPeriod } from '@kaiji/metrics';

const MONTHS_OF_QUARTER = 3;

/** What a period that starts on that date may be, the most telling name first. */
function candidates({ from, to }: LocalPeriod, startMonth: number): NamedPeriod[] {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const monthsIntoYear = (month - startMonth + 12) % 12;
  const fiscalYear = month >= startMonth ? year : year - 1;
  return [
    { kind: 'fiscalYear', year: fiscalYear, startMonth },
    { kind: 'calendarYear', year },
    { kind: 'quarter', year: fiscalYear, quarter: Math.floor(monthsIntoYear / MONTHS_OF_QUARTER) + 1, startMonth },
    { kind: 'month', year, month },
    { kind: 'last12Months', endDate: addDays(to, -1) },
  ];
}

/** The name of the period between two dates; a year that is both the calendar's and the service's is the service's. */
export function namedPeriodOf(dates: LocalPeriod, fiscalYearStartMonth: number): NamedPeriod {
  const isSame = (one: NamedPeriod): boolean => {
    const { from, to } = datesOfPeriod(one);
    return from === dates.from && to === dates.to;
  };
  return candidates(dates, fiscalYearStartMonth).find(isSame) ?? { kind: 'dates', ...dates };
}

import type { PreviousPeriod } from '@kaiji/contracts';
import { datesOfPeriod, type Interval, localDateOf, type LocalPeriod, previousPeriod, zonedStartOfDay } from '@kaiji/metrics';
import { namedPeriodOf } from './named-period-of';

/** The two local dates that a period runs between; `undefined` where it starts or ends within a day. */
function datesBetween({ from, to }: Interval, timeZone: string): LocalPeriod | undefined {
  const dates = { from: localDateOf(from, timeZone), to: localDateOf(to, timeZone) };
  return zonedStartOfDay(dates.from, timeZone) === from && zonedStartOfDay(dates.to, timeZone) === to ? dates : undefined;
}

/**
 * The period of the same kind that ends where this one starts, in the words of a query. What starts or ends within a day has one
 * that is as long. `null` where it would begin before 1970, of which no figure can be asked.
 */
export function previousPeriodOf(period: Interval, timeZone: string, fiscalYearStartMonth: number): PreviousPeriod | null {
  const dates = datesBetween(period, timeZone);
  if (dates === undefined) {
    const from = 2 * period.from - period.to;
    return from < 0 ? null : { kind: 'instants', from: new Date(from).toISOString(), to: new Date(period.from).toISOString() };
  }
  const named = namedPeriodOf(dates, fiscalYearStartMonth);
  const { from, to } = datesOfPeriod(previousPeriod(named));
  return zonedStartOfDay(from, timeZone) < 0 ? null : { kind: named.kind, from, to };
}

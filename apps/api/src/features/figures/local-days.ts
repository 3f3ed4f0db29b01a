import { addDays, last12Months as twelveMonthsUntil, localDateOf, type LocalPeriod } from '@kaiji/metrics';

/** `YYYY-MM-DD` of an instant on the calendar of the zone. */
export const localDate = (instantMs: number, timeZone: string): string => localDateOf(instantMs, timeZone);

/** The twelve months of which the day before that instant is the last. */
export const last12Months = (instantMs: number, timeZone: string): LocalPeriod => twelveMonthsUntil(addDays(localDateOf(instantMs, timeZone), -1));

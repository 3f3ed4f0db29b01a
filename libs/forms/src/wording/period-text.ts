import type { FigurePeriod } from '@kaiji/contracts';
import type { DraftService } from './draft';

/** `YYYY-MM-DDTHH:MM:SS` of an instant on the wall clock of the zone: sorts as it reads. */
const wallClock = (instant: string, timeZone: string): string => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return format.format(new Date(instant)).replace(' ', 'T');
};

const MIDNIGHT = 'T00:00:00';

const addDays = (date: string, days: number): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
};

/** `2018-11-01` as `2018年11月1日`. */
export const dateText = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

const momentText = (moment: string): string => {
  const [date = '', time = ''] = moment.split('T');
  const [hours, minutes] = time.split(':').map(Number);
  return `${dateText(date)}${hours}時${minutes}分`;
};

const startText = (moment: string): string => (moment.endsWith(MIDNIGHT) ? dateText(moment.slice(0, 10)) : momentText(moment));

/** The end is exclusive: midnight is said as the day before. */
const endText = (moment: string): string =>
  moment.endsWith(MIDNIGHT) ? dateText(addDays(moment.slice(0, 10), -1)) : `${momentText(moment)}時点`;

/**
 * The time that a figure speaks of, as the form words it: `2018年11月1日～2019年10月31日`. Not more than was looked at:
 * it begins with the service where the service is younger than the period, and ends with its last day, or at `asOf`,
 * where that is earlier.
 */
export const periodText = (period: FigurePeriod, service: DraftService): string => {
  const clock = (instant: string): string => wallClock(instant, period.timeZone);
  const starts = [clock(period.from), ...(service.startedOn === undefined ? [] : [service.startedOn + MIDNIGHT])];
  const ends = [clock(period.to), clock(period.asOf), ...(service.endedOn === undefined ? [] : [addDays(service.endedOn, 1) + MIDNIGHT])];
  const from = starts.reduce((left, right) => (left > right ? left : right));
  const to = ends.reduce((left, right) => (left < right ? left : right));
  return `${startText(from)}～${endText(to)}`;
};

import type { FigurePeriod } from '@kaiji/contracts';
import type { Period } from '../period/period-presets';
import { toWallClock } from '../period/zone-instant';

const MIDNIGHT = 'T00:00:00';

/** The period of a frozen figure in local dates, `to` exclusive, as the URL says it; `undefined` where it is no whole days. */
export const frozenDates = ({ from, to, timeZone }: Pick<FigurePeriod, 'from' | 'to' | 'timeZone'>): Period | undefined => {
  const [start, end] = [toWallClock(from, timeZone), toWallClock(to, timeZone)];
  return start.endsWith(MIDNIGHT) && end.endsWith(MIDNIGHT) ? { from: start.slice(0, 10), to: end.slice(0, 10) } : undefined;
};

import { overlapMs } from '../interval/interval-set';
import type { SilentTime } from '../probes/probe-verdicts';
import type { Gap } from '../results';
import type { Interval } from '../types';

const MOST_GAPS = 1000;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byStart = (a: SilentTime, b: SilentTime): number =>
  a.from - b.from || compareText(a.component, b.component) || compareText(a.check, b.check) || compareText(a.location, b.location);

const lengthOf = ({ from, to }: SilentTime): number => to - from;

/** The `most` longest; of equally long ones at the limit the earlier. Lengths are sorted as numbers alone: there may be many. */
function longestOf(silences: readonly SilentTime[], most: number): SilentTime[] {
  if (silences.length <= most) return [...silences];
  const limit = Float64Array.from(silences, lengthOf).sort()[silences.length - most]!;
  const longer = silences.filter((silent) => lengthOf(silent) > limit);
  const atLimit = silences.filter((silent) => lengthOf(silent) === limit).sort(byStart);
  return [...longer, ...atLimit.slice(0, most - longer.length)];
}

/**
 * Where a location of a check said nothing, in time order; of more than a thousand the longest, with the number left out.
 * A service can be known all the same, from its other locations: these are the places to look at, not the unknown time.
 */
export function gapsOf(silences: readonly SilentTime[], agreed: readonly Interval[]): { gaps: Gap[]; leftOut: number } {
  const longest = longestOf(silences, MOST_GAPS);
  const gaps = longest.sort(byStart).map(({ check, location, component, from, to }) => ({
    from,
    to,
    check,
    location,
    component,
    unknownMs: overlapMs(agreed, from, to),
  }));
  return { gaps, leftOut: silences.length - gaps.length };
}

import { overlapMs } from '../interval/interval-set';
import { eachSilence, silencesWhere, type SilentLocation, type SilentTime } from '../probes/silence';
import type { Gap } from '../results';
import type { Interval } from '../types';

const MOST_GAPS = 1000;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byStart = (a: SilentTime, b: SilentTime): number =>
  a.from - b.from || compareText(a.component, b.component) || compareText(a.check, b.check) || compareText(a.location, b.location);

const lengthOf = ({ from, to }: SilentTime): number => to - from;

function countOf(silent: readonly SilentLocation[]): number {
  return silent.reduce((sum, { edges }) => sum + edges.length / 2, 0);
}

/** How long the shortest of the `most` longest is. Lengths are sorted as numbers alone: there may be many. */
function shortestListed(silent: readonly SilentLocation[], count: number, most: number): number {
  const lengths = new Float64Array(count);
  let next = 0;
  eachSilence(silent, (from, to) => {
    lengths[next] = to - from;
    next += 1;
  });
  return lengths.sort()[Math.max(0, count - most)] ?? 0;
}

/** The `most` longest; of equally long ones at the limit the earlier. */
function longestOf(silent: readonly SilentLocation[], count: number, most: number): SilentTime[] {
  const least = shortestListed(silent, count, most);
  return silencesWhere(silent, (from, to) => to - from >= least)
    .sort((a, b) => lengthOf(b) - lengthOf(a) || byStart(a, b))
    .slice(0, most);
}

/**
 * Where a location of a check said nothing, in time order; of more than a thousand the longest, with the number left out.
 * A service can be known all the same, from its other locations: these are the places to look at, not the unknown time.
 */
export function gapsOf(silent: readonly SilentLocation[], agreed: readonly Interval[]): { gaps: Gap[]; leftOut: number } {
  const count = countOf(silent);
  const gaps = longestOf(silent, count, MOST_GAPS)
    .sort(byStart)
    .map((gap) => ({ ...gap, unknownMs: overlapMs(agreed, gap.from, gap.to) }));
  return { gaps, leftOut: count - gaps.length };
}

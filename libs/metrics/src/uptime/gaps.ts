import { overlapMs } from '../interval/interval-set';
import { silenceAt, type SilentLocation, type SilentTime } from '../probes/silence';
import type { Gap } from '../results';
import type { Interval } from '../types';

const MOST_GAPS = 1000;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byStart = (a: SilentTime, b: SilentTime): number =>
  a.from - b.from || compareText(a.component, b.component) || compareText(a.check, b.check) || compareText(a.location, b.location);

const lengthOf = ({ from, to }: SilentTime): number => to - from;

/** The lengths of all silences, sorted: as numbers alone, for there may be many. */
function sortedLengths(silent: readonly SilentLocation[]): Float64Array {
  const lengths = new Float64Array(silent.reduce((sum, { edges }) => sum + edges.length / 2, 0));
  let next = 0;
  for (const { edges } of silent) {
    for (let i = 0; i < edges.length; i += 2) {
      lengths[next] = edges[i + 1]! - edges[i]!;
      next += 1;
    }
  }
  return lengths.sort();
}

/** The `most` longest; of equally long ones at the limit the earlier. */
function longestOf(silent: readonly SilentLocation[], least: number, most: number): SilentTime[] {
  const long: SilentTime[] = [];
  for (const where of silent) {
    const { edges } = where;
    for (let i = 0; i < edges.length; i += 2) if (edges[i + 1]! - edges[i]! >= least) long.push(silenceAt(where, i));
  }
  return long.length <= most ? long : long.sort((a, b) => lengthOf(b) - lengthOf(a) || byStart(a, b)).slice(0, most);
}

/**
 * Where a location of a check said nothing, in time order; of more than a thousand the longest, with the number left out.
 * A service can be known all the same, from its other locations: these are the places to look at, not the unknown time.
 */
export function gapsOf(silent: readonly SilentLocation[], agreed: readonly Interval[]): { gaps: Gap[]; leftOut: number } {
  const lengths = sortedLengths(silent);
  const gaps = longestOf(silent, lengths.at(-MOST_GAPS) ?? 0, MOST_GAPS)
    .sort(byStart)
    .map((gap) => ({ ...gap, unknownMs: overlapMs(agreed, gap.from, gap.to) }));
  return { gaps, leftOut: lengths.length - gaps.length };
}

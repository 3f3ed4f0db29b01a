import type { ProbeRun } from '@kaiji/metrics';
import { groupBy } from './group-by';
import { type SeriesGaps, seriesKey } from './series-gaps';

interface Span {
  readonly from: number;
  readonly to: number;
}

const seconds = (ms: number): number => Math.ceil(ms / 1000);

/** Adds `count` gaps of a length, in order of length. */
function withGap(gaps: readonly [number, number][], gapSeconds: number, count: number): [number, number][] {
  const lengths = new Map(gaps);
  const now = (lengths.get(gapSeconds) ?? 0) + count;
  if (now > 0) lengths.set(gapSeconds, now);
  else lengths.delete(gapSeconds);
  return [...lengths].sort((a, b) => a[0] - b[0]);
}

/**
 * Cuts the gaps at the edges of a period to it: a silence that began before counts from the period's start, and one after the last
 * result counts to its end (or to asOf). Day sums give a gap to the day of its later result, whole.
 */
export function clipGaps(series: readonly SeriesGaps[], runs: readonly ProbeRun[], period: Span, asOf: number): SeriesGaps[] {
  const bySeries = groupBy(runs, (run) => seriesKey(run.check, run.location));
  const endMs = Math.min(period.to, asOf);
  return series.map((one) => {
    const own = bySeries.get(seriesKey(one.check, one.location)) ?? [];
    return { ...one, gaps: closeEnd(cutStart(one.gaps, own, period.from, endMs), own, period.from, endMs) };
  });
}

/** Runs come sorted and begin some days before the period, so a silence that is longer than that has no run before it. */
function cutStart(gaps: [number, number][], runs: readonly ProbeRun[], fromMs: number, endMs: number): [number, number][] {
  const first = runs.find((run) => run.last >= fromMs);
  if (first === undefined || first.from <= fromMs || first.from >= endMs) return gaps;
  const before = runs.findLast((run) => run.last < fromMs);
  const whole = before === undefined ? longestOver(gaps, first.from - fromMs) : seconds(first.from - before.last);
  const cut = withGap(gaps, seconds(first.from - fromMs), 1);
  return whole === undefined ? cut : withGap(cut, whole, -1);
}

/** Without a run before it, the gap that reaches over the start is longer than the days that were looked at: the longest of all. */
function longestOver(gaps: readonly [number, number][], insideMs: number): number | undefined {
  const longest = gaps.at(-1)?.[0];
  return longest !== undefined && longest > seconds(insideMs) ? longest : undefined;
}

function closeEnd(gaps: [number, number][], runs: readonly ProbeRun[], fromMs: number, endMs: number): [number, number][] {
  const last = runs.findLast((run) => run.from < endMs);
  if (last === undefined || last.last >= endMs || last.last < fromMs) return gaps;
  const silentMs = endMs - last.last;
  return silentMs > last.intervalMs ? withGap(gaps, seconds(silentMs), 1) : gaps;
}

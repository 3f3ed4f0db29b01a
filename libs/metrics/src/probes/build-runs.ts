import type { Outcome, ProbeRun } from '../types';

/** One result of a check, as taken in: `intervalMs` is the check's interval that was configured then. */
export interface ProbeResult {
  readonly check: string;
  readonly location: string;
  readonly at: number;
  readonly outcome: Outcome;
  readonly intervalMs: number;
}

/**
 * Results further apart than this many intervals do not share a run. Figures of such runs are exact for every policy whose
 * `staleAfterIntervals` is no less; for a smaller one, build the runs with that as the factor.
 */
export const RUN_BREAK_FACTOR = 1.5;

const SEVERITY: Readonly<Record<Outcome, number>> = { up: 0, unknown: 1, degraded: 2, down: 3 };

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By check, location and time; of equal instants the worst outcome first, then the shorter interval. */
function compareResults(a: ProbeResult, b: ProbeResult): number {
  return (
    compareText(a.check, b.check) ||
    compareText(a.location, b.location) ||
    a.at - b.at ||
    SEVERITY[b.outcome] - SEVERITY[a.outcome] ||
    a.intervalMs - b.intervalMs
  );
}

function isSorted(results: readonly ProbeResult[]): boolean {
  for (let i = 1; i < results.length; i += 1) if (compareResults(results[i - 1]!, results[i]!) > 0) return false;
  return true;
}

/**
 * Compresses results into runs: consecutive ones of a check and location with equal outcome and interval, none further apart
 * than `breakFactor` intervals. Sorted input (check, location, time) is not sorted again; repeats are harmless; of several
 * outcomes at one instant the worst counts (down, degraded, unknown, up). Runs come in the same order.
 */
export function buildRuns(results: readonly ProbeResult[], breakFactor = RUN_BREAK_FACTOR): ProbeRun[] {
  const sorted = isSorted(results) ? results : results.toSorted(compareResults);
  const runs: ProbeRun[] = [];
  let run: { -readonly [K in keyof ProbeRun]: ProbeRun[K] } | undefined;
  for (const { check, location, at, outcome, intervalMs } of sorted) {
    const sameLocation = run?.check === check && run.location === location;
    if (run && sameLocation && at === run.last) continue;
    const continues =
      sameLocation && run?.outcome === outcome && run.intervalMs === intervalMs && at - run.last <= breakFactor * intervalMs;
    if (run && continues) {
      run.last = at;
      run.count += 1;
    } else {
      run = { check, location, from: at, last: at, outcome, count: 1, intervalMs };
      runs.push(run);
    }
  }
  return runs;
}

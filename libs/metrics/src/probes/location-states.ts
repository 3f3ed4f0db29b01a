import type { Interval, ProbeRun } from '../types';
import { appendStep, type StepFunction } from './step-function';
import { DEGRADED, DOWN, UNKNOWN, UP } from './verdict';

export interface LocationStates {
  readonly states: StepFunction;
  readonly unconfirmed: readonly UnconfirmedFailures[];
}

/** Failures too few to be confirmed: the time of the first, how many, and the time over which they hold. */
export interface UnconfirmedFailures {
  readonly at: number;
  readonly count: number;
  readonly holds: readonly Interval[];
}

export interface ConfirmationRules {
  readonly confirmFailures: number;
  readonly staleAfterIntervals: number;
}

/**
 * Until when the last result of a run holds: until the next result, at most `staleAfterIntervals` intervals. Where the interval
 * was changed between the two, the longer one says how late the next result may be: slower probing is not silence.
 */
export function holdsUntil(run: ProbeRun, next: ProbeRun | undefined, staleAfterIntervals: number): number {
  const staleAt = run.last + Math.round(staleAfterIntervals * run.intervalMs);
  if (!next) return staleAt;
  const allowed = Math.round(staleAfterIntervals * Math.max(run.intervalMs, next.intervalMs));
  return next.from - run.last <= allowed ? next.from : Math.min(staleAt, next.from);
}

/**
 * State of one location over time from its runs (sorted, disjoint). Failures belong together as long as no success comes
 * between; unknown results and silence neither count nor reset. Confirmed ones are down for as long as a failing result
 * holds, back to the first; refuted ones are up; those that nothing confirms or refutes are unknown. Between holds nothing is known.
 */
export function locationStates(runs: readonly ProbeRun[], rules: ConfirmationRules): LocationStates {
  const states: StepFunction = { initial: UNKNOWN, times: [], values: [] };
  const unconfirmed: UnconfirmedFailures[] = [];
  let failing: Interval[] = [];
  let failures = 0;
  const hold = (from: number, to: number, state: number): void => {
    appendStep(states, from, state);
    appendStep(states, to, UNKNOWN);
  };
  const settle = (unlessConfirmed: number): void => {
    const first = failing[0];
    if (!first) return;
    const confirmed = failures >= rules.confirmFailures;
    if (!confirmed) unconfirmed.push({ at: first.from, count: failures, holds: failing });
    for (const { from, to } of failing) hold(from, to, confirmed ? DOWN : unlessConfirmed);
    failing = [];
    failures = 0;
  };
  for (let i = 0; i < runs.length; i += 1) {
    const run = runs[i]!;
    if (run.outcome === 'unknown') continue;
    const to = holdsUntil(run, runs[i + 1], rules.staleAfterIntervals);
    if (run.outcome === 'down') {
      const failed = { from: run.from, to };
      if (failures === 0) failing = [failed];
      else failing.push(failed);
      failures += run.count;
    } else {
      settle(UP);
      hold(run.from, to, run.outcome === 'degraded' ? DEGRADED : UP);
    }
  }
  settle(UNKNOWN);
  return { states, unconfirmed };
}

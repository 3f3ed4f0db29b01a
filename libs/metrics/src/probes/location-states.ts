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

interface Hold {
  readonly from: number;
  readonly to: number;
  state: number;
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
 * holds, back to the first; refuted ones are up; those that nothing confirms or refutes are unknown.
 */
export function locationStates(runs: readonly ProbeRun[], rules: ConfirmationRules): LocationStates {
  const holds: Hold[] = [];
  const unconfirmed: UnconfirmedFailures[] = [];
  let failing: Hold[] = [];
  let failures = 0;
  const settle = (refuted: boolean): void => {
    const first = failing[0];
    if (!first) return;
    const confirmed = failures >= rules.confirmFailures;
    if (!confirmed) unconfirmed.push({ at: first.from, count: failures, holds: failing });
    for (const hold of failing) hold.state = confirmed ? DOWN : refuted ? UP : UNKNOWN;
    failing = [];
    failures = 0;
  };
  for (let i = 0; i < runs.length; i += 1) {
    const run = runs[i]!;
    if (run.outcome === 'unknown') continue;
    const hold: Hold = { from: run.from, to: holdsUntil(run, runs[i + 1], rules.staleAfterIntervals), state: UP };
    holds.push(hold);
    if (run.outcome === 'down') {
      failing.push(hold);
      failures += run.count;
    } else {
      settle(true);
      hold.state = run.outcome === 'degraded' ? DEGRADED : UP;
    }
  }
  settle(false);
  return { states: stepsOf(holds), unconfirmed };
}

/** Between holds nothing is known. */
function stepsOf(holds: readonly Hold[]): StepFunction {
  const states: StepFunction = { initial: UNKNOWN, times: [], values: [] };
  for (const { from, to, state } of holds) {
    appendStep(states, from, state);
    appendStep(states, to, UNKNOWN);
  }
  return states;
}

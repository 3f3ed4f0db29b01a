import type { ProbeRun } from '@kaiji/metrics';
import { OUTCOMES } from '../segment/segment-row';

/** A run as the database keeps it: results of one series with equal outcome, none further apart than a run allows. */
export interface Run {
  readonly fromMs: number;
  readonly lastMs: number;
  /** Place in `OUTCOMES`. */
  readonly outcome: number;
  readonly count: number;
  readonly intervalMs: number;
}

/** A result, or the results of one instant: of several the worst holds. */
export interface Moment {
  readonly atMs: number;
  readonly outcome: number;
  readonly intervalMs: number;
}

/** A run of one. */
export const runOfMoment = (moment: Moment): Run => ({
  fromMs: moment.atMs,
  lastMs: moment.atMs,
  outcome: moment.outcome,
  count: 1,
  intervalMs: moment.intervalMs,
});

/** A run as the figures read it. */
export const toProbeRun = ({ check, location }: { readonly check: string; readonly location: string }, run: Run): ProbeRun => ({
  check,
  location,
  from: run.fromMs,
  last: run.lastMs,
  outcome: OUTCOMES[run.outcome] ?? 'unknown',
  count: run.count,
  intervalMs: run.intervalMs,
});

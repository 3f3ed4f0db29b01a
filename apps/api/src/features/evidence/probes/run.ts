/** A run as the database keeps it: results of one series with equal outcome, none further apart than a run allows. */
export interface Run {
  readonly fromMs: number;
  readonly lastMs: number;
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

export const runOfMoment = (moment: Moment): Run => ({
  fromMs: moment.atMs,
  lastMs: moment.atMs,
  outcome: moment.outcome,
  count: 1,
  intervalMs: moment.intervalMs,
});

import type { Outcome } from '@kaiji/metrics';

/** Outcomes in order of severity: where two results share an instant, the one that comes later here holds. */
export const OUTCOMES: readonly Outcome[] = ['up', 'unknown', 'degraded', 'down'];

/** A probe result as it was taken in. */
export interface SegmentRow {
  /** Number of the series: a check from a location. */
  readonly series: number;
  readonly atMs: number;
  /** Place in `OUTCOMES`. */
  readonly outcome: number;
  readonly latencyMs: number | undefined;
  /** Number of the intake that brought it. */
  readonly batch: number;
  readonly detail: string | undefined;
}

/** The order of rows everywhere: by series, instant and outcome, which together are the key of a result. */
export const compareRows = (a: SegmentRow, b: SegmentRow): number => a.series - b.series || a.atMs - b.atMs || a.outcome - b.outcome;

/** Whether rows are in order, none of them twice. */
export function areInOrder(rows: readonly SegmentRow[]): boolean {
  return rows.every((row, index) => index === 0 || compareRows(rows[index - 1] ?? row, row) < 0);
}

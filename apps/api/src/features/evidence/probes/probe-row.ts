import type { Outcome } from '@kaiji/contracts';

/** Outcomes as the database keeps them. The larger is the worse: where two results share an instant, the worse holds. */
export const OUTCOME_CODE: Record<Outcome, number> = { up: 0, unknown: 1, degraded: 2, down: 3 };
export const OUTCOME_OF_CODE: readonly Outcome[] = ['up', 'unknown', 'degraded', 'down'];

/** A result that passed validation. */
export interface ProbeRow {
  readonly index: number;
  readonly check: string;
  readonly location: string;
  readonly atMs: number;
  readonly outcome: number;
  readonly latencyMs: number | undefined;
  readonly detail: string | undefined;
}

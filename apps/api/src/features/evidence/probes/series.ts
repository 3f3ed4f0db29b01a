import type { Run } from '@kaiji/evidence';

/** One check from one location, with where its records stand. */
export interface Series {
  readonly id: number;
  readonly check: string;
  readonly location: string;
  readonly lastMs: number | undefined;
  /** The run that the last result belongs to. */
  readonly tail: Run | undefined;
}

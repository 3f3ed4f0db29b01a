import type { ExactPercent } from '../types';
import type { Note } from './note';

export interface BackupTargetFigure {
  readonly target: string;
  readonly runs: number;
  readonly successes: number;
  readonly intervalMedianMs: number | null;
  readonly intervalP95Ms: number | null;
  readonly intervalMaxMs: number | null;
  readonly largestLossWindowMs: number | null;
  readonly scheduled: { readonly done: number; readonly due: number; readonly rate: ExactPercent | null };
  readonly generations: { readonly independent: number; readonly dependent: number; readonly total: number } | null;
  readonly verification: {
    readonly good: number;
    readonly lastGoodAt: number | null;
    readonly intervalMedianMs: number | null;
    readonly intervalMaxMs: number | null;
    readonly monthsWithOne: number;
    readonly months: number;
  };
}

export interface BackupsResult {
  /** The worst target's. */
  readonly value: {
    readonly intervalMedianMs: number | null;
    readonly intervalMaxMs: number | null;
    readonly generations: number | null;
  } | null;
  readonly targets: readonly BackupTargetFigure[];
  readonly notes: readonly Note[];
}

import type { Cause, CauseDetail, ExactPercent, Impact } from '../types';
import type { Note } from './note';

/** Durations of `n` events; all `null` where there were none. */
export interface DurationSummary {
  readonly n: number;
  readonly meanMs: number | null;
  readonly medianMs: number | null;
  readonly maxMs: number | null;
}

export interface RestorationSummary extends DurationSummary {
  readonly open: number;
  /** Mean with those still open, counted until asOf. */
  readonly lowerBoundMeanMs: number | null;
}

export interface NotificationSummary extends DurationSummary {
  readonly limitMs: number;
  readonly met: number;
  readonly late: number;
  /** Nobody was told. */
  readonly missed: number;
  /** Not told yet, and the limit has not passed. */
  readonly pending: number;
  readonly withinLimit: ExactPercent | null;
}

export interface IncidentRow {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly impact: Impact;
  readonly cause: Cause;
  readonly detail: CauseDetail;
  readonly occurredAt: number;
  readonly restoredAt: number | null;
  readonly detectionMs: number | null;
  readonly notificationMs: number | null;
  readonly restorationMs: number | null;
  readonly counted: boolean;
  /** Why it is not counted. */
  readonly leftOut?: 'falsePositive' | 'tooShort' | 'merged' | 'notAnOutage';
  readonly mergedInto?: string;
  readonly flags: readonly string[];
}

export interface IncidentsResult {
  readonly value: { readonly total: number } | null;
  readonly total: number;
  readonly byCause: Readonly<Record<Cause, number>>;
  readonly byDetail: Readonly<Partial<Record<CauseDetail, number>>>;
  readonly byImpact: Readonly<Record<Impact, number>>;
  readonly carriedIn: number;
  readonly restoration: RestorationSummary;
  readonly detection: DurationSummary;
  readonly notification: NotificationSummary;
  readonly list: readonly IncidentRow[];
  readonly notes: readonly Note[];
}

export interface NotificationResult {
  readonly value: ExactPercent | null;
  readonly notification: NotificationSummary;
  readonly acknowledgement: DurationSummary;
  readonly notes: readonly Note[];
}

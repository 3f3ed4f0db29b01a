import type { ExactPercent } from '../types';
import type { Note } from './note';

export interface PatchCompliance {
  readonly due: number;
  readonly met: number;
  readonly late: number;
  readonly overdueOpen: number;
  readonly notYetDue: number;
  readonly accepted: number;
  readonly withdrawn: number;
  readonly decommissioned: number;
  readonly withinDue: ExactPercent | null;
}

export type PatchOutcome = 'met' | 'late' | 'overdue' | 'notYetDue' | 'accepted' | 'withdrawn' | 'decommissioned';

export interface PatchRow {
  readonly advisory: string;
  readonly asset: string;
  readonly component?: string;
  readonly severity: string;
  readonly releasedAt: number;
  /** Start of the local day on which patching is due; that whole day is still in time. */
  readonly dueAt: number;
  readonly startedAt: number | null;
  readonly appliedAt: number | null;
  /** Calendar days of the service's zone until patching started; of an open one until asOf. */
  readonly lagDays: number | null;
  readonly lagMs: number | null;
  readonly result: PatchOutcome;
}

export interface AdvisoryRow {
  readonly advisory: string;
  readonly severity: string;
  readonly assets: number;
  readonly slowestLagDays: number | null;
  readonly met: boolean | null;
}

export interface KaplanMeierSummary {
  readonly medianDays: number | null;
  readonly fixedByDue: ExactPercent | null;
  readonly n: number;
  readonly censored: number;
}

export interface PatchesResult {
  readonly value: ExactPercent | null;
  readonly patchDays: number;
  readonly compliance: PatchCompliance;
  /** The same by the day of application in production rather than of start. */
  readonly appliedCompliance: PatchCompliance;
  readonly bySeverity: Readonly<Record<string, PatchCompliance>>;
  readonly byAdvisory: readonly AdvisoryRow[];
  readonly kaplanMeier: KaplanMeierSummary;
  readonly list: readonly PatchRow[];
  readonly notes: readonly Note[];
}

/**
 * The inputs of every figure. Instants are integer milliseconds since the Unix epoch (UTC); intervals are
 * half-open `[from, to)`. Nothing here knows the clock: what "now" is comes in as `asOf`.
 */

export interface Interval {
  readonly from: number;
  readonly to: number;
}

export type Outcome = 'up' | 'down' | 'degraded' | 'unknown';

/** Consecutive results of one check from one location with the same outcome, none further apart than the run allows. */
export interface ProbeRun {
  readonly check: string;
  readonly location: string;
  /** Time of the first result. */
  readonly from: number;
  /** Time of the last result (equal to `from` for a single one). */
  readonly last: number;
  readonly outcome: Outcome;
  readonly count: number;
  /** Interval of the check that was configured when these results were taken in. */
  readonly intervalMs: number;
}

export type Layer = 'application' | 'platform' | 'serverStorage' | 'securityDevice' | 'network';

export interface CheckDefinition {
  readonly key: string;
  readonly name: string;
  readonly intervalMs: number;
  /** Where it is to be probed from; one without any result is listed as silent and changes no state. Absent: not declared. */
  readonly locations?: readonly string[];
}

export interface ComponentDefinition {
  readonly key: string;
  readonly name: string;
  readonly layer: Layer;
  /** Parallel members: `required` of the components that share `group.key` must be up. */
  readonly group?: { readonly key: string; readonly required: number };
  /** Share of the service that is lost while this component is down, 0 to 1; 1 when absent. */
  readonly weight?: number;
  readonly checks: readonly CheckDefinition[];
}

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

export interface ServiceHours {
  /** Local wall-clock times `HH:MM`; `24:00` is allowed as an end. `to` not after `from` means past midnight. */
  readonly weekly: readonly { readonly days: readonly Weekday[]; readonly from: string; readonly to: string }[];
  /** Local dates `YYYY-MM-DD` without service. */
  readonly holidays: readonly string[];
}

export interface Policy {
  readonly basis: 'probes' | 'incidents';
  readonly confirmFailures: number;
  readonly staleAfterIntervals: number;
  readonly maintenanceNoticeDays: number;
  readonly minimumCoverage: number;
  readonly degradedWeight: number;
  readonly partialWeight: number;
  readonly patchDays: number;
  readonly minimumSeconds: number;
  readonly mergeGapSeconds: number;
  readonly noticeMinutes: number;
  /** Monitoring interval to be held, such as a guideline's reference value. */
  readonly referenceIntervalSeconds?: number;
  readonly decimals: number;
}

export const DEFAULT_POLICY: Policy = {
  basis: 'probes',
  confirmFailures: 2,
  staleAfterIntervals: 2,
  maintenanceNoticeDays: 7,
  minimumCoverage: 0.99,
  degradedWeight: 0,
  partialWeight: 1,
  patchDays: 14,
  minimumSeconds: 0,
  mergeGapSeconds: 0,
  noticeMinutes: 60,
  decimals: 3,
};

/** A policy with the instant from which it holds; it holds until the next one does. */
export interface PolicyVersion {
  readonly from: number;
  readonly policy: Policy;
  readonly reason?: string;
  readonly id?: string;
}

/** The form's four causes. */
export type Cause = 'hardware' | 'software' | 'network' | 'other';

/** Finer causes; each maps to exactly one of the four (see `CAUSE_OF_DETAIL`). The four themselves are valid too. */
export type CauseDetail =
  | Cause
  | 'ownSoftware'
  | 'change'
  | 'carrier'
  | 'power'
  | 'thirdParty'
  | 'capacity'
  | 'attack'
  | 'operator'
  | 'disaster'
  | 'customer'
  | 'investigating';

export type Impact = 'outage' | 'partial' | 'degraded' | 'none';

export interface Incident {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly impact: Impact;
  readonly cause: CauseDetail;
  readonly occurredAt: number;
  readonly detectedAt?: number;
  readonly acknowledgedAt?: number;
  readonly firstNoticeAt?: number;
  readonly restoredAt?: number;
  readonly closedAt?: number;
  /** Keys of the components that are affected; absent or empty: the whole service. */
  readonly components?: readonly string[];
  readonly falsePositive?: boolean;
}

/** One maintenance with every revision that was recorded, oldest first: eligibility looks at what was known when. */
export interface Maintenance {
  readonly id: string;
  readonly revisions: readonly MaintenanceRevision[];
}

export interface MaintenanceRevision {
  readonly revision: number;
  readonly recordedAt: number;
  readonly recordedBy?: string;
  readonly title: string;
  readonly announcedAt: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly endedAt?: number;
  readonly cancelledAt?: number;
  readonly components?: readonly string[];
  readonly channels?: readonly string[];
}

/** An approved correction of the state: takes precedence over incidents and probes. */
export interface Correction {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly state: 'up' | 'down' | 'degraded' | 'unknown';
  readonly components?: readonly string[];
  readonly reason: string;
  readonly approvedBy: string;
}

export interface BackupRun {
  readonly id: string;
  readonly target: string;
  readonly startedAt: number;
  readonly completedAt?: number;
  readonly outcome: 'success' | 'partial' | 'failure';
  readonly kind?: 'independent' | 'dependent';
  /** False where the tool succeeded and left no point to restore from; true when absent. */
  readonly restorable?: boolean;
  readonly bytes?: number;
  readonly expiredAt?: number;
}

export interface BackupCheck {
  readonly id: string;
  readonly target: string;
  readonly at: number;
  readonly kind: 'check' | 'restore';
  readonly errors: number;
}

export interface Patch {
  readonly advisory: string;
  readonly asset: string;
  readonly component?: string;
  readonly severity: string;
  readonly releasedAt: number;
  readonly detectedAt?: number;
  readonly startedAt?: number;
  readonly appliedAt?: number;
  readonly status?: 'open' | 'applied' | 'withdrawn' | 'accepted' | 'decommissioned';
  readonly statusAt?: number;
  readonly reason?: string;
}

export interface SupportContact {
  readonly id: string;
  readonly channel: string;
  readonly offeredAt: number;
  readonly answeredAt?: number;
  readonly abandonedAt?: number;
  readonly answerDueAt?: number;
  readonly dueAt?: number;
  readonly closedAt?: number;
}

/** Time for which a channel of the support desk was announced to be open, or was staffed. */
export interface SupportShift {
  readonly id: string;
  readonly channel: string;
  readonly kind: 'announced' | 'staffed';
  readonly startsAt: number;
  readonly endsAt: number;
}

/** How far apart the results of a check from one location were: whole seconds, rounded up, and how often each. */
export interface GapCounts {
  readonly check: string;
  readonly location: string;
  readonly results: number;
  /** Pairs `[gapSeconds, count]`. */
  readonly gaps: readonly (readonly [number, number])[];
}

/** How long a check took to respond, over the whole local days of the period (`wholeDaysOf`), from all its locations. */
export interface LatencyCounts {
  readonly check: string;
  /** Pairs `[upToMs, count]`: so many responses took no longer than that, and longer than the next smaller value that can occur. */
  readonly latencies: readonly (readonly [number, number])[];
}

export interface FigureInput {
  readonly timeZone: string;
  readonly period: Interval;
  readonly asOf: number;
  readonly service: {
    readonly startedAt?: number;
    readonly endedAt?: number;
    /** When the service was first recorded in Kaiji; absent: unknown. What it holds of earlier times was taken over afterwards. */
    readonly recordedAt?: number;
    /** Absent: 24 hours, 365 days. */
    readonly hours?: ServiceHours;
    readonly components: readonly ComponentDefinition[];
  };
  /** The policy for all time where there are no `policies`. */
  readonly policy: Policy;
  /** The versions of the policy; the first holds for all time before it too. Absent or empty: `policy` alone. */
  readonly policies?: readonly PolicyVersion[];
  readonly runs: readonly ProbeRun[];
  readonly incidents: readonly Incident[];
  readonly maintenances: readonly Maintenance[];
  readonly corrections: readonly Correction[];
  readonly backupRuns: readonly BackupRun[];
  readonly backupChecks: readonly BackupCheck[];
  readonly patches: readonly Patch[];
  readonly contacts: readonly SupportContact[];
  /** Absent: none recorded. */
  readonly shifts?: readonly SupportShift[];
  readonly gapCounts: readonly GapCounts[];
  /** Absent: no response time is known. */
  readonly latencyCounts?: readonly LatencyCounts[];
}

/** A ratio kept exact: `numerator / denominator` are integers; `percent` is floored, `100…` only where they are equal. */
export interface ExactPercent {
  readonly percent: string;
  readonly exact: { readonly numerator: number; readonly denominator: number };
}

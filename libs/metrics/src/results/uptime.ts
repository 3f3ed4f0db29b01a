import type { ExactPercent, Interval } from '../types';
import type { Note } from './note';

/** `upMs + downMs + unknownMs` is exactly `agreedMs`. */
export interface UptimeTotals {
  readonly agreedMs: number;
  readonly upMs: number;
  readonly downMs: number;
  readonly unknownMs: number;
}

export type StateSource = 'probes' | 'incident' | 'maintenance' | 'correction';

export interface Outage extends Interval {
  /** Weighted downtime within agreed service time. */
  readonly downMs: number;
  readonly components: readonly string[];
  /** Ids of the incidents that overlap it. */
  readonly incidents: readonly string[];
  /** The first of `incidents`. */
  readonly incident?: string;
  readonly sources: readonly StateSource[];
}

export interface Exclusion extends Interval {
  readonly maintenance: string;
  readonly title: string;
  readonly announcedAt: number;
  readonly recordedBy?: string;
  readonly noticeMs: number;
  /** Recorded only after it had begun. */
  readonly enteredAfterTheFact: boolean;
  readonly excludedMs: number;
}

export type EmergencyReason = 'shortNotice' | 'announcedAfterStart' | 'widenedAfterStart' | 'overrun';

export interface EmergencyMaintenance extends Interval {
  readonly maintenance: string;
  readonly title: string;
  readonly announcedAt: number;
  readonly noticeMs: number;
  readonly reason: EmergencyReason;
  readonly downMs: number;
}

export interface Gap extends Interval {
  readonly check: string;
  readonly location: string;
  readonly component: string;
  readonly unknownMs: number;
}

export interface UnconfirmedFailure {
  readonly check: string;
  readonly location: string;
  readonly at: number;
  readonly count: number;
}

/** A stretch of the effective time under one version of the policy; the pieces add up to the totals. */
export interface UptimePiece extends Interval, UptimeTotals {
  readonly policyId?: string;
  readonly reason?: string;
  readonly value: ExactPercent | null;
}

export interface UptimeResult extends UptimeTotals {
  readonly value: ExactPercent | null;
  readonly excludedMs: number;
  readonly coverage: ExactPercent | null;
  /** Unknown counted as down. */
  readonly lower: ExactPercent | null;
  /** Unknown counted as up. */
  readonly upper: ExactPercent | null;
  readonly beforeExclusions: (UptimeTotals & { readonly value: ExactPercent | null }) | null;
  /** By the policy in force at the end: of the period, or asOf where that is earlier. */
  readonly disclosable: boolean;
  /** Only where more than one version of the policy is in force within the effective time. */
  readonly pieces?: readonly UptimePiece[];
  readonly outages: readonly Outage[];
  readonly exclusions: readonly Exclusion[];
  readonly emergencies: readonly EmergencyMaintenance[];
  readonly gaps: readonly Gap[];
  readonly unconfirmedFailures: readonly UnconfirmedFailure[];
  readonly notes: readonly Note[];
}

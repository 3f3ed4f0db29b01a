import type { ExactPercent, Interval } from '../types';
import type { UptimeTotals } from './uptime';

export type Granularity = 'hour' | 'day' | 'month' | 'quarter' | 'year';

export interface BreakdownRow extends Interval, UptimeTotals {
  /** Local date of the row's start: `YYYY-MM-DDTHH:MM`, `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Qn` or `YYYY`. */
  readonly label: string;
  readonly excludedMs: number;
  readonly value: ExactPercent | null;
  /** Stops that began in it. */
  readonly outages: number;
  /** What to paint: the worst that happened. */
  readonly state: 'up' | 'partial' | 'down' | 'maintenance' | 'unknown' | 'none';
}

export type TimelineState = 'up' | 'down' | 'partial' | 'degraded' | 'maintenance' | 'unknown' | 'outOfHours';

export interface TimelineInterval extends Interval {
  readonly state: TimelineState;
  readonly components: readonly string[];
  readonly incidents: readonly string[];
  readonly sources: readonly string[];
}

export interface Discrepancy extends Interval {
  readonly kind: 'probeOnly' | 'incidentOnly' | 'startDiffers' | 'endDiffers';
  readonly incident?: string;
  readonly components: readonly string[];
  readonly differenceMs: number;
}

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

/** A calendar day, week or year in the service's zone, or the part of it that is looked at: local days `[fromDay, toDay)`. */
export interface CalendarSpan extends Interval {
  /** `YYYY-MM-DD`, `YYYY-Www` or `YYYY`. */
  readonly label: string;
  readonly fromDay: string;
  readonly toDay: string;
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

import type { ExactPercent, Layer } from '../types';
import type { Note } from './note';

/** Response times of what responded; `null` where none was measured. A quantile is an upper bound, at most 1 % too high. */
export interface ResponseTime {
  /** How many results these are: responses with a response time. */
  readonly results: number;
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
  readonly p99Ms: number | null;
}

export interface CheckResponseTime extends ResponseTime {
  readonly check: string;
}

export interface MonitoringLayerFigure {
  readonly layer: Layer;
  readonly checks: number;
  /** The longest of the layer's configured intervals; `null` where the layer has no check. */
  readonly configuredIntervalMs: number | null;
  readonly results: number;
  readonly medianGapMs: number | null;
  readonly p95GapMs: number | null;
  readonly maxGapMs: number | null;
  readonly withinConfigured: ExactPercent | null;
  /** The interval that the policy sets as reference, and the share of gaps within it; `null` where it sets none. */
  readonly referenceIntervalMs: number | null;
  readonly withinReference: ExactPercent | null;
  readonly responseTime: ResponseTime;
  readonly responseTimeByCheck: readonly CheckResponseTime[];
}

export interface MonitoringResult {
  readonly value: { readonly layersMonitored: number; readonly layers: number } | null;
  readonly layers: readonly MonitoringLayerFigure[];
  /** Of the whole service: every check of its definition once. */
  readonly responseTime: ResponseTime;
  readonly notes: readonly Note[];
}

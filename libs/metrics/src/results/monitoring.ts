import type { ExactPercent, Layer } from '../types';
import type { Note } from './note';

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
}

export interface MonitoringResult {
  readonly value: { readonly layersMonitored: number; readonly layers: number } | null;
  readonly layers: readonly MonitoringLayerFigure[];
  readonly notes: readonly Note[];
}

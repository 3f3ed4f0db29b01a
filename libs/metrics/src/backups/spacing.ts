import { quantile } from '../ratio/quantile';
import type { Interval } from '../types';

export interface Spacing {
  readonly medianMs: number | null;
  readonly p95Ms: number | null;
  readonly maxMs: number | null;
}

/**
 * How far apart the events of a span were. Gaps between two events count whole, also where one of the two lies just outside the
 * span; where there is none outside, the time from the span's edge to the event is a lower bound and counts for the maximum only,
 * as does a span without any event. `times` are sorted and may reach beyond the span.
 */
export function spacingWithin(times: readonly number[], span: Interval): Spacing {
  if (span.from >= span.to) return { medianMs: null, p95Ms: null, maxMs: null };
  const gaps: number[] = [];
  for (let i = 1; i < times.length; i += 1) {
    if (times[i]! >= span.from && times[i - 1]! < span.to) gaps.push(times[i]! - times[i - 1]!);
  }
  gaps.sort((a, b) => a - b);
  const first = times[0] ?? span.to;
  const last = times.at(-1) ?? span.from;
  const edges = [Math.min(first, span.to) - span.from, span.to - Math.max(last, span.from)];
  return { medianMs: quantile(gaps, 50), p95Ms: quantile(gaps, 95), maxMs: Math.max(...edges, gaps.at(-1) ?? 0) };
}

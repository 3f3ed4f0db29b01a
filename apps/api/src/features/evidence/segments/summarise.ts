import type { SegmentRow } from '@kaiji/evidence';
import type { SeriesSummary } from './sealed-day';

/** What rows, in the order of segments, hold: in all, and of each series. */
export function summarise(rows: readonly SegmentRow[]): { firstMs: number; lastMs: number; series: Map<number, SeriesSummary> } {
  const series = new Map<number, { -readonly [K in keyof SeriesSummary]: SeriesSummary[K] }>();
  for (const { series: id, atMs } of rows) {
    const one = series.get(id);
    if (one === undefined) {
      series.set(id, { rows: 1, instants: 1, firstMs: atMs, lastMs: atMs });
      continue;
    }
    one.rows += 1;
    if (one.lastMs !== atMs) one.instants += 1;
    one.lastMs = atMs;
  }
  const own = [...series.values()];
  return { firstMs: Math.min(...own.map((one) => one.firstMs)), lastMs: Math.max(...own.map((one) => one.lastMs)), series };
}

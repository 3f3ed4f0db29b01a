import { intervalFinder } from './intervals';
import type { SegmentHead } from './segment-head';
import type { SegmentRow } from './segment-row';

/** The results of a UTC day, from a segment or not yet in one, with what tells their intervals. */
export interface DayOfResults {
  readonly head: Pick<SegmentHead, 'series' | 'revisions'>;
  /** In the order of `compareRows`. */
  readonly rows: readonly SegmentRow[];
}

/** The result that holds at an instant: of several the worst. */
export interface HoldingResult {
  readonly atMs: number;
  /** Place in `OUTCOMES`. */
  readonly outcome: number;
  readonly latencyMs: number | undefined;
  readonly intervalMs: number;
}

/** The results that hold, by series in rising order. */
export function holdingResults({ head, rows }: DayOfResults): Map<number, HoldingResult[]> {
  const intervalMsOf = intervalFinder(head);
  const bySeries = new Map<number, HoldingResult[]>();
  let own: HoldingResult[] = [];
  let series: number | undefined;
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1];
    if (next !== undefined && next.series === row.series && next.atMs === row.atMs) continue;
    if (row.series !== series) bySeries.set((series = row.series), (own = []));
    own.push({ atMs: row.atMs, outcome: row.outcome, latencyMs: row.latencyMs, intervalMs: intervalMsOf(row.series, row.batch) });
  }
  return bySeries;
}


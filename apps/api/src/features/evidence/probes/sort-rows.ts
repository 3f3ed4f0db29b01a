import { groupBy, seriesKey } from '@kaiji/evidence';
import type { ProbeRow } from './probe-row';
import type { Series } from './series';

/** The rows of one series, sorted by time and without repeats, split where its records end. */
export interface SeriesRows {
  readonly series: Series;
  /** Newer than all that is kept: to be appended. */
  readonly fresh: ProbeRow[];
  /** Not newer: may be there already. */
  readonly late: ProbeRow[];
  readonly repeats: number;
}

const byTime = (a: ProbeRow, b: ProbeRow): number => a.atMs - b.atMs || a.outcome - b.outcome;

const isSorted = (rows: readonly ProbeRow[]): boolean => rows.every((row, index) => index === 0 || byTime(rows[index - 1] ?? row, row) <= 0);

function withoutRepeats(rows: ProbeRow[]): ProbeRow[] {
  if (!isSorted(rows)) rows.sort(byTime);
  return rows.filter((row, index) => {
    const before = index === 0 ? undefined : rows[index - 1];
    return before === undefined || before.atMs !== row.atMs || before.outcome !== row.outcome;
  });
}

/** Groups a batch by series. Results of one instant with different outcomes are all kept: each is evidence. */
export function sortRows(rows: readonly ProbeRow[], seriesByKey: ReadonlyMap<string, Series>): SeriesRows[] {
  const groups = groupBy(rows, (row) => {
    const series = seriesByKey.get(seriesKey(row.check, row.location));
    if (series === undefined) throw new Error(`no series for ${row.check} ${row.location}`);
    return series;
  });
  return [...groups].map(([series, group]) => {
    const given = group.length;
    const unique = withoutRepeats(group);
    const { lastMs } = series;
    const split = lastMs === undefined ? 0 : unique.findIndex((row) => row.atMs > lastMs);
    const cut = split === -1 ? unique.length : split;
    return { series, fresh: unique.slice(cut), late: unique.slice(0, cut), repeats: given - unique.length };
  });
}

import type { SegmentHead } from './segment-head';

/** Finds the interval that was due when a result came in: by its series and the intake that brought it. */
export function intervalFinder(head: Pick<SegmentHead, 'series' | 'revisions'>): (series: number, batch: number) => number {
  const bySeries = new Map(head.series.map((one) => [one.id, one.intervalMs]));
  return (series, batch) => {
    const revision = revisionOfBatch(head.revisions, batch);
    const intervalMs = bySeries.get(series)?.[String(revision)];
    if (intervalMs === undefined) throw new Error(`series ${series} has no interval under revision ${revision}`);
    return intervalMs;
  };
}

/** The revision of the definition under which a batch came; `undefined` where it is before all. */
export function revisionOfBatch(revisions: SegmentHead['revisions'], batch: number): number | undefined {
  let low = 0;
  let high = revisions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((revisions[middle]?.[0] ?? 0) <= batch) low = middle + 1;
    else high = middle;
  }
  return revisions[low - 1]?.[1];
}

/** Pairs `[batch, revision]` shortened to those where the revision is another one than before. */
export function revisionSteps(revisionOfBatch: ReadonlyMap<number, number>): [number, number][] {
  const steps: [number, number][] = [];
  for (const [batch, revision] of [...revisionOfBatch].sort((a, b) => a[0] - b[0])) {
    if (steps.at(-1)?.[1] !== revision) steps.push([batch, revision]);
  }
  return steps;
}

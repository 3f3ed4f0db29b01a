/**
 * The value below which `percent` per cent of the sorted values lie, by nearest rank. Where the rank falls between two values
 * the larger is taken: what is measured here are delays and gaps, of which longer is worse. `null` of nothing.
 */
export function quantile(sorted: readonly number[], percent: number): number | null {
  return sorted[quantileIndex(sorted.length, percent)] ?? null;
}

/** Position of the quantile among `count` sorted values. */
export function quantileIndex(count: number, percent: number): number {
  return Math.min(Math.floor((count * percent) / 100), count - 1);
}

import { quantileIndex } from './quantile';

/** Values with how often each occurred, the smallest first. */
export type Distribution = readonly (readonly [value: number, count: number])[];

/** Counts of values put together; each list may hold a value any number of times. */
export function distributionOf(lists: readonly (readonly (readonly [value: number, count: number])[])[]): Distribution {
  const counts = new Map<number, number>();
  for (const list of lists) for (const [value, count] of list) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts].sort(([a], [b]) => a - b);
}

/** How many values there are. */
export const sizeOf = (distribution: Distribution): number => distribution.reduce((sum, [, count]) => sum + count, 0);

/** The value below which `percent` per cent lie, as `quantile` takes it; `null` of nothing. */
export function quantileOf(distribution: Distribution, percent: number): number | null {
  let left = quantileIndex(sizeOf(distribution), percent);
  for (const [value, count] of distribution) {
    if (left < count) return value;
    left -= count;
  }
  return null;
}

import type { DurationSummary } from '../results';

/** Sum over count, rounded up to a whole millisecond: a mean of durations never gets shorter by rounding. */
export function meanUp(durations: readonly number[]): number | null {
  if (durations.length === 0) return null;
  return Math.ceil(durations.reduce((sum, duration) => sum + duration, 0) / durations.length);
}

/** Mean and median are rounded up; the median of an even number is the mean of the middle two. */
export function summarise(durations: readonly number[]): DurationSummary {
  const sorted = durations.toSorted((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return { n: sorted.length, meanMs: meanUp(sorted), medianMs: meanUp(middle), maxMs: sorted.at(-1) ?? null };
}

/** The time from one event to another; 0 where the records have them the wrong way round, `null` where one is missing. */
export function elapsedMs(from: number | undefined, to: number | undefined): number | null {
  return from === undefined || to === undefined ? null : Math.max(0, to - from);
}

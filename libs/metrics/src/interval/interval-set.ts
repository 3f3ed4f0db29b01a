import type { Interval } from '../types';

/*
 * Sets of instants as sorted, disjoint, non-touching half-open intervals. `normalise` makes one of any list; the other
 * functions take and return such sets, in linear time.
 */

export const DAY_MS = 86_400_000;

/** Sorts, drops what is empty and joins what overlaps or touches. */
export function normalise(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  const joined: Interval[] = [];
  for (const { from, to } of sorted) {
    const last = joined.at(-1);
    if (last && from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else joined.push({ from, to });
  }
  return joined;
}

/** Instants that lie in any of the sets. */
export function union(...sets: readonly (readonly Interval[])[]): Interval[] {
  return normalise(sets.flat());
}

/** Instants that lie in both sets. */
export function intersect(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const common: Interval[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i]!;
    const right = b[j]!;
    const from = Math.max(left.from, right.from);
    const to = Math.min(left.to, right.to);
    if (from < to) common.push({ from, to });
    if (left.to < right.to) i += 1;
    else j += 1;
  }
  return common;
}

/** Instants of `a` that do not lie in `b`. */
export function subtract(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const rest: Interval[] = [];
  let j = 0;
  for (const { from, to } of a) {
    while (j < b.length && b[j]!.to <= from) j += 1;
    let start = from;
    for (let k = j; k < b.length && b[k]!.from < to; k += 1) {
      if (start < b[k]!.from) rest.push({ from: start, to: b[k]!.from });
      start = Math.max(start, b[k]!.to);
    }
    if (start < to) rest.push({ from: start, to });
  }
  return rest;
}

/** Length of a set in milliseconds. */
export function totalMs(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { from, to }) => sum + (to - from), 0);
}

/** Position of the first interval of a set that ends after `instant`; the set's length where none does. */
export function firstEndingAfter(intervals: readonly Interval[], instant: number): number {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (intervals[middle]!.to <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Milliseconds of a set that lie in `[from, to)`; logarithmic in the set and linear in what is hit. */
export function overlapMs(intervals: readonly Interval[], from: number, to: number): number {
  let sum = 0;
  for (let i = firstEndingAfter(intervals, from); i < intervals.length && intervals[i]!.from < to; i += 1) {
    sum += Math.min(intervals[i]!.to, to) - Math.max(intervals[i]!.from, from);
  }
  return sum;
}

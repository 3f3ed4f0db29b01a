import type { Interval } from '../types';
import { calendarShare } from './calendar-share';

const HOUR_MS = 3_600_000;

/** What is taken for a daily backup: one or two a day, or a night that was late. */
const DAILY_MS = { least: 12 * HOUR_MS, most: 36 * HOUR_MS };

const isWithin = (at: number, { from, to }: Interval): boolean => at >= from && at < to;

/**
 * Median from start to start, of the attempts around the span; where none is near it, of all of them. Of an even number the shorter of
 * the middle two: more is due then. Attempts that start in one instant say nothing of how often.
 */
function cadenceOf(attempts: readonly number[], span: Interval): number | null {
  const gaps = attempts.slice(1).flatMap((to, i) => (to > attempts[i]! ? [{ from: attempts[i]!, to }] : []));
  const around = gaps.filter(({ from, to }) => to >= span.from && from < span.to);
  const sorted = (around.length > 0 ? around : gaps).map(({ from, to }) => to - from).sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? null;
}

/**
 * How many backups were due in the span, and how many succeeded. The target's own cadence says how often one is due: the median from start
 * to start of all attempts, whatever their outcome. Where it is a daily one (12 to 36 hours), a success is due on every local day; else
 * as many as there were attempts in the span, and no fewer than the cadence fits into it, so that neither failures nor attempts
 * that never began go unseen. Fewer than two attempts have no cadence: it is not known how many were due, and `due` is 0. `attempts`
 * and `successes` are the starts, sorted; every success is an attempt.
 */
export function scheduledShare(
  attempts: readonly number[],
  successes: readonly number[],
  span: Interval,
  timeZone: string,
): { done: number; due: number } {
  const countWithin = (starts: readonly number[]): number => starts.filter((at) => isWithin(at, span)).length;
  const done = countWithin(successes);
  const cadenceMs = cadenceOf(attempts, span);
  if (cadenceMs === null) return { done, due: 0 };
  if (cadenceMs >= DAILY_MS.least && cadenceMs <= DAILY_MS.most) return calendarShare(span, timeZone, successes, 10);
  return { done, due: Math.max(countWithin(attempts), Math.floor((span.to - span.from) / cadenceMs)) };
}

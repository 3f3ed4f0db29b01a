import { exactPercent } from '../ratio/exact-percent';
import type { BackupTargetFigure } from '../results';
import type { BackupCheck, BackupRun, Interval } from '../types';
import { calendarShare } from './calendar-share';
import { completionOf, isRestorable, leastGenerations } from './generations';
import { scheduledShare } from './scheduled';
import { spacingWithin } from './spacing';

export interface BackupScope {
  /** The effective time. */
  readonly span: Interval;
  readonly timeZone: string;
  readonly asOf: number;
  readonly decimals: number;
}

const isWithin = (at: number, { from, to }: Interval): boolean => at >= from && at < to;

/**
 * The longest time whose changes would have been lost: from the start of one success to the completion of the next, or to the end of
 * the span. Before the first success ever, the span's own start is taken, which is the least that it can have been.
 */
function largestLossWindowMs(successes: readonly BackupRun[], span: Interval): number | null {
  if (span.from >= span.to) return null;
  let largest = 0;
  let since = span.from;
  for (const success of successes) {
    const until = Math.min(completionOf(success), span.to);
    if (until > span.from) largest = Math.max(largest, until - since);
    since = success.startedAt;
  }
  return since < span.to ? Math.max(largest, span.to - since) : largest;
}

function verificationOf(checks: readonly BackupCheck[], { span, timeZone }: BackupScope): BackupTargetFigure['verification'] {
  const times = checks.filter(({ errors }) => errors === 0).map(({ at }) => at);
  const { medianMs, maxMs } = checks.length > 0 ? spacingWithin(times, span) : { medianMs: null, maxMs: null };
  const months = calendarShare(span, timeZone, times, 7);
  return {
    good: times.filter((at) => isWithin(at, span)).length,
    lastGoodAt: times.findLast((at) => at < span.to) ?? null,
    intervalMedianMs: medianMs,
    intervalMaxMs: maxMs,
    monthsWithOne: months.done,
    months: months.due,
  };
}

/** The backups of one target; runs and checks come sorted by time and may reach beyond the span. */
export function targetFigure(
  target: string,
  runs: readonly BackupRun[],
  checks: readonly BackupCheck[],
  scope: BackupScope,
): BackupTargetFigure {
  const { span, timeZone, asOf, decimals } = scope;
  const successes = runs.filter((run) => isRestorable(run) && completionOf(run) <= asOf);
  const starts = successes.map(({ startedAt }) => startedAt);
  const spacing = spacingWithin(starts, span);
  const attempts = runs.map(({ startedAt }) => startedAt);
  const scheduled = scheduledShare(attempts, starts, span, timeZone);
  return {
    target,
    runs: attempts.filter((startedAt) => isWithin(startedAt, span)).length,
    successes: starts.filter((startedAt) => isWithin(startedAt, span)).length,
    intervalMedianMs: spacing.medianMs,
    intervalP95Ms: spacing.p95Ms,
    intervalMaxMs: spacing.maxMs,
    largestLossWindowMs: largestLossWindowMs(successes, span),
    scheduled: { ...scheduled, rate: exactPercent(scheduled.done, scheduled.due, decimals) },
    generations: leastGenerations(successes, span),
    verification: verificationOf(
      checks.filter(({ at }) => at <= asOf),
      scope,
    ),
  };
}

import type { BackupTargetFigure } from '../results';
import type { BackupRun, Interval } from '../types';

export const isRestorable = ({ outcome, restorable }: BackupRun): boolean => outcome === 'success' && restorable !== false;

/** A success without a recorded end is held from its start. */
export const completionOf = ({ completedAt, startedAt }: BackupRun): number => completedAt ?? startedAt;

interface Step {
  readonly at: number;
  readonly independent: number;
  readonly dependent: number;
}

/** What is kept and what expires; at one instant the new point is there before the old one goes. */
function stepsOf(points: readonly BackupRun[]): Step[] {
  return points
    .flatMap((point): Step[] => {
      const dependent = point.kind === 'dependent' ? 1 : 0;
      const kept = { at: completionOf(point), independent: 1 - dependent, dependent };
      if (point.expiredAt === undefined) return [kept];
      return [kept, { at: Math.max(point.expiredAt, kept.at), independent: dependent - 1, dependent: -dependent }];
    })
    .sort((a, b) => a.at - b.at || b.independent + b.dependent - (a.independent + a.dependent));
}

/**
 * The least number of restorable points held at any time of the span, from the first point on: independent ones (the default of a
 * run that does not say), dependent ones, and all together, each at its own least. `null` where there never was one.
 */
export function leastGenerations(points: readonly BackupRun[], span: Interval): BackupTargetFigure['generations'] {
  const steps = stepsOf(points).filter(({ at }) => at < span.to);
  if (steps.length === 0 || span.from >= span.to) return null;
  let [independent, dependent] = [0, 0];
  const least = { independent: Infinity, dependent: Infinity, total: Infinity };
  const hold = (): void => {
    least.independent = Math.min(least.independent, independent);
    least.dependent = Math.min(least.dependent, dependent);
    least.total = Math.min(least.total, independent + dependent);
  };
  steps.forEach((step, i) => {
    independent += step.independent;
    dependent += step.dependent;
    const until = steps[i + 1]?.at ?? span.to;
    if (until > step.at && until > span.from) hold();
  });
  return least;
}

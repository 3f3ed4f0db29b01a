import type { Patch } from '../types';

/** When the time for a patch began, and what counts as its start and its application since then. */
export interface PatchClock {
  readonly startsAt: number;
  readonly startedAt: number | undefined;
  readonly appliedAt: number | undefined;
}

/** The time of the application; where only the status says so, that of the status, and not before the work on it began. */
function appliedAtOf({ status, statusAt, startedAt, appliedAt }: Patch): number | undefined {
  if (appliedAt !== undefined || status !== 'applied' || statusAt === undefined) return appliedAt;
  return Math.max(statusAt, startedAt ?? statusAt);
}

/**
 * The clock of a patch as known at asOf. It starts at the release; at the reopening where the patch is open again since its start or its
 * application (status `open` at a later or the same time), and what came by then no longer counts. Without a recorded start the
 * application is taken for it.
 */
export function patchClock(patch: Patch, asOf: number): PatchClock {
  const { releasedAt, status, statusAt } = patch;
  const appliedAt = appliedAtOf(patch);
  const startedAt = patch.startedAt ?? appliedAt;
  if (status !== 'open' || statusAt === undefined || statusAt > asOf) return { startsAt: releasedAt, startedAt, appliedAt };
  const isPast = (at: number | undefined): boolean => at !== undefined && at <= statusAt;
  if (!isPast(startedAt) && !isPast(appliedAt)) return { startsAt: releasedAt, startedAt, appliedAt };
  const since = isPast(appliedAt) ? undefined : appliedAt;
  return { startsAt: Math.max(releasedAt, statusAt), startedAt: isPast(startedAt) ? since : startedAt, appliedAt: since };
}

import { RUN_BREAK_FACTOR } from '@kaiji/metrics';
import type { Run } from './run';

const continues = (run: Run, next: Run, breakFactor: number): boolean =>
  run.outcome === next.outcome && run.intervalMs === next.intervalMs && next.fromMs - run.lastMs <= breakFactor * run.intervalMs;

/**
 * Joins runs that belong together. Pieces come sorted by time and do not overlap; a single result is a run of one.
 * Appending new results to the last run and rebuilding a stretch are both this one step, so they agree.
 */
export function mergeRuns(pieces: readonly Run[], breakFactor = RUN_BREAK_FACTOR): Run[] {
  const merged: { -readonly [K in keyof Run]: Run[K] }[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last !== undefined && continues(last, piece, breakFactor)) {
      last.lastMs = piece.lastMs;
      last.count += piece.count;
    } else {
      merged.push({ ...piece });
    }
  }
  return merged;
}

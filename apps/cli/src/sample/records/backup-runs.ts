import type { BackupRunRecord } from '@kaiji/contracts';
import { Draws } from '../timeline/draws';
import { DAY_MS, HOUR_MS, isoJst, MINUTE_MS, SECOND_MS, type Span, startOfJstDay } from '../timeline/instants';
import { allKnownAt } from './known-at';

const TARGETS = [
  { target: 'database', startsAtMs: HOUR_MS + 30 * MINUTE_MS, minutes: [32, 47], firstBytes: 182_000_000_000, bytesADay: 61_000_000 },
  { target: 'attachments', startsAtMs: 4 * HOUR_MS + 30 * MINUTE_MS, minutes: [58, 83], firstBytes: 940_000_000_000, bytesADay: 212_000_000 },
] as const;
type Target = (typeof TARGETS)[number];

const FIRST_DAY = startOfJstDay(Date.UTC(2015, 3, 1));

function timesOf({ target, startsAtMs, minutes }: Target, day: number): { startedAt: number; completedAt: number } {
  const draws = new Draws(`backup ${target} ${day}`);
  const startedAt = day + startsAtMs + draws.between(0, 40) * SECOND_MS;
  return { startedAt, completedAt: startedAt + draws.between(minutes[0] * 60, minutes[1] * 60) * SECOND_MS };
}

/** One a day and target. Only the last one is kept: it goes when the next is complete. */
function backupOfDay(target: Target, day: number) {
  const days = Math.round((day - FIRST_DAY) / DAY_MS);
  return {
    id: `${target.target}-${isoJst(day).slice(0, 10)}`,
    target: target.target,
    ...timesOf(target, day),
    outcome: 'success' as const,
    kind: 'independent' as const,
    bytes: target.firstBytes + days * target.bytesADay,
    expiredAt: timesOf(target, day + DAY_MS).completedAt,
  };
}

/** The backups of a span, the one before it, which is what could be restored when it began, and the one that followed. */
export function backupRuns({ from, to }: Span, until: number): BackupRunRecord[] {
  const runs = [];
  for (let day = startOfJstDay(from) - DAY_MS; day < to + DAY_MS; day += DAY_MS) {
    for (const target of TARGETS) runs.push(backupOfDay(target, day));
  }
  return allKnownAt(runs, 'completedAt', until);
}

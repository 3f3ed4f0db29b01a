import type { BackupCheckRecord } from '@kaiji/contracts';
import { DAY_MS, HOUR_MS, isoJst, jstMonths, jstWeekday, type Span, startOfJstDay, startOfJstMonth } from '../timeline/instants';
import { allKnownAt, type InMs } from './known-at';

const TARGETS = ['database', 'attachments'] as const;
const CHECK_WEEKDAY = 1;
const RESTORE_DAY = 15;
/** The check of the first Monday of March found errors; that of the week after was good again. */
const ERRORS_IN_MONTH = '-03-0';

type Check = InMs<BackupCheckRecord>;

/** A week over at either end: the first and the last gap of the span have another side too. */
function weeklyChecks({ from, to }: Span): Check[] {
  const checks: Check[] = [];
  for (let day = startOfJstDay(from) - 7 * DAY_MS; day < to + 7 * DAY_MS; day += DAY_MS) {
    if (jstWeekday(day) !== CHECK_WEEKDAY) continue;
    const date = isoJst(day).slice(0, 10);
    for (const target of TARGETS) {
      const errors = target === 'attachments' && date.includes(ERRORS_IN_MONTH) && Number(date.slice(8)) <= 7 ? 3 : 0;
      checks.push({ id: `check-${target}-${date}`, target, at: day + 10 * HOUR_MS, kind: 'check', errors });
    }
  }
  return checks;
}

/** Every week the archives are checked, every month the database is restored for trial. */
export function backupChecks(span: Span, until: number): BackupCheckRecord[] {
  const restores = jstMonths(span).map(({ year, month }): Check => {
    const at = startOfJstMonth(year, month) + (RESTORE_DAY - 1) * DAY_MS + 14 * HOUR_MS;
    return { id: `restore-database-${isoJst(at).slice(0, 7)}`, target: 'database', at, kind: 'restore', errors: 0 };
  });
  return allKnownAt([...weeklyChecks(span), ...restores], 'at', until);
}

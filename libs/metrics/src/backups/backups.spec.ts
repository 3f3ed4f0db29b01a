import { addDays, type BackupCheck, type BackupRun, computeBackups, periodFromDates } from '..';
import { at, DAY, figureInput, HOUR } from '../testing/figure-input';

const june = periodFromDates('2025-06-01', '2025-07-01', 'Asia/Tokyo');

/** 02:00 to 05:00 on a day of June 2025; day 0 is the last of May. */
const nightly = (day: number, extra: Partial<BackupRun> = {}): BackupRun => {
  const date = addDays('2025-05-31', day);
  return { id: `B${day}`, target: 'db', startedAt: at(`${date} 02:00`), completedAt: at(`${date} 05:00`), outcome: 'success', ...extra };
};
const nights = (from: number, to: number, extra: Partial<BackupRun> = {}) =>
  Array.from({ length: to - from + 1 }, (_, i) => nightly(from + i, extra));
const target = (backupRuns: BackupRun[], backupChecks: BackupCheck[] = [], extra = {}) =>
  computeBackups(figureInput({ period: june, backupRuns, backupChecks, ...extra })).targets[0]!;
const check = (date: string, errors = 0, extra: Partial<BackupCheck> = {}): BackupCheck => ({
  id: date,
  target: 'db',
  at: at(`${date} 12:00`),
  kind: 'check',
  errors,
  ...extra,
});

describe('backups', () => {
  it('#71 B03: daily 02:00-05:00 is an interval of 24 h and a largest loss window of 27 h', () => {
    const figure = target(nights(0, 31));
    expect(figure).toMatchObject({
      runs: 30,
      successes: 30,
      intervalMedianMs: DAY,
      intervalP95Ms: DAY,
      intervalMaxMs: DAY,
      largestLossWindowMs: 27 * HOUR,
    });
  });

  it('#72 B02: one of 30 missed is 96.67 % and a gap of 48 h', () => {
    const figure = target([...nights(0, 14), nightly(15, { outcome: 'failure' }), ...nights(16, 31)]);
    expect(figure.scheduled).toEqual({ done: 29, due: 30, rate: { percent: '96.666', exact: { numerator: 29, denominator: 30 } } });
    expect(figure).toMatchObject({
      runs: 30,
      successes: 29,
      intervalMedianMs: DAY,
      intervalMaxMs: 2 * DAY,
      largestLossWindowMs: 51 * HOUR,
    });
  });

  const every = (hours: number, count: number, outcomeOf: (i: number) => BackupRun['outcome'] = () => 'success') =>
    Array.from({ length: count }, (_, i): BackupRun => ({
      id: `E${i}`,
      target: 'db',
      startedAt: june.from + i * hours * HOUR,
      outcome: outcomeOf(i),
    }));

  it('counts every attempt of an hourly backup, not the days that had one', () => {
    const { scheduled } = target(every(1, 720, (i) => (i % 12 === 0 ? 'success' : 'failure')));
    expect(scheduled).toEqual({ done: 60, due: 720, rate: { percent: '8.333', exact: { numerator: 60, denominator: 720 } } });
  });

  it('takes a weekly backup by the week', () => {
    const year = { period: periodFromDates('2025-06-01', '2026-06-01', 'Asia/Tokyo'), asOf: at('2026-07-01 00:00') };
    expect(target(every(168, 53), [], year).scheduled).toMatchObject({ done: 53, due: 53, rate: { percent: '100.000' } });
  });

  it('misses attempts that never began, and those of a target whose attempts stopped', () => {
    expect(target(every(1, 360)).scheduled).toMatchObject({ done: 360, due: 720, rate: { percent: '50.000' } });
    const before = [-50, -49].map((day) => nightly(7 * day));
    expect(target(before).scheduled).toMatchObject({ done: 0, due: 4, rate: { percent: '0.000' } });
  });

  it('takes 12 to 36 hours for daily', () => {
    const due = (hours: number) => target(every(hours, Math.ceil(720 / hours))).scheduled.due;
    expect([11, 12, 36, 37].map(due)).toEqual([66, 30, 30, 20]);
  });

  it('takes the shorter of two middle gaps, and no gap between attempts of one instant', () => {
    const starts = (...hours: number[]) =>
      target(hours.map((hour, i) => ({ id: `S${i}`, target: 'db', startedAt: june.from + hour * HOUR, outcome: 'success' }))).scheduled.due;
    expect(starts(0, 2, 10)).toBe(360);
    expect(starts(0, 0, 0, 2)).toBe(360);
    expect(starts(0, 0)).toBe(0);
  });

  it('does not know how many were due after fewer than two attempts', () => {
    const unknown = { due: 0, rate: null };
    expect(target([nightly(3)]).scheduled).toEqual({ done: 1, ...unknown });
    expect(target([nightly(3, { outcome: 'failure' })]).scheduled).toEqual({ done: 0, ...unknown });
    expect(target([], [check('2025-06-05')]).scheduled).toEqual({ done: 0, ...unknown });
  });

  it('#73 a partial one, and one without a point to restore from, is no success', () => {
    const figure = target([...nights(0, 14), nightly(15, { outcome: 'partial' }), nightly(16, { restorable: false }), ...nights(17, 31)]);
    expect(figure).toMatchObject({ successes: 28, intervalMaxMs: 3 * DAY });
  });

  it('#74 B07: 2 full, 6 differential and 12 incremental with one in error are 2 independent and 19 points', () => {
    const before = (i: number, extra: Partial<BackupRun>) => nightly(-i, extra);
    const runs = Array.from({ length: 20 }, (_, i) =>
      before(i, { kind: i < 2 ? 'independent' : 'dependent', ...(i === 19 ? { outcome: 'failure' as const } : {}) }),
    );
    expect(target(runs).generations).toEqual({ independent: 2, dependent: 17, total: 19 });
  });

  it('#75 seven kept and pruned to five for one day are five generations', () => {
    const runs = Array.from({ length: 7 }, (_, i) => nightly(-i, i < 2 ? { expiredAt: at('2025-06-10 00:00') } : {}));
    const again = [1, 2].map((i) => ({
      ...nightly(0),
      id: `again${i}`,
      startedAt: at('2025-06-10 23:00'),
      completedAt: at('2025-06-11 00:00'),
    }));
    expect(target([...runs, ...again]).generations).toEqual({ independent: 5, dependent: 0, total: 5 });
  });

  it('replaces the oldest in the same instant without a moment of one less', () => {
    const runs = [nightly(0, { expiredAt: at('2025-06-10 05:00') }), nightly(-1), nightly(10)];
    expect(target(runs).generations?.total).toBe(2);
  });

  it('#77 a check with errors is not good: the last good verification stays', () => {
    const figure = target(nights(0, 31), [check('2025-06-05'), check('2025-06-25', 3)]);
    expect(figure.verification).toMatchObject({ good: 1, lastGoodAt: at('2025-06-05 12:00'), monthsWithOne: 1, months: 1 });
  });

  it('counts the months with a good verification, the current one only once it is over or has one', () => {
    const year = { period: periodFromDates('2025-04-01', '2026-04-01', 'Asia/Tokyo'), asOf: at('2025-07-10 00:00') };
    const checks = [check('2025-04-10'), check('2025-06-10', 0, { kind: 'restore' })];
    expect(target([], checks, year).verification).toMatchObject({ good: 2, months: 3, monthsWithOne: 2, intervalMedianMs: 61 * DAY });
    expect(target([], [...checks, check('2025-07-09')], year).verification).toMatchObject({ months: 4, monthsWithOne: 3 });
  });

  it('sees that backups stopped, and that there never were any', () => {
    const stopped = target(nights(0, 10));
    expect(stopped).toMatchObject({
      intervalMedianMs: DAY,
      intervalMaxMs: 20 * DAY + 22 * HOUR,
      largestLossWindowMs: 20 * DAY + 22 * HOUR,
      scheduled: { done: 10, due: 30 },
    });
    const none = target([nightly(3, { outcome: 'failure' })]);
    expect(none).toMatchObject({
      successes: 0,
      intervalMedianMs: null,
      intervalMaxMs: 30 * DAY,
      largestLossWindowMs: 30 * DAY,
      generations: null,
    });
  });

  it('gives the worst target as the value, unknown where one is, and null without any', () => {
    const weekly = Array.from({ length: 7 }, (_, i) => nightly(7 * i - 7, { target: 'files' }));
    const figure = computeBackups(figureInput({ period: june, backupRuns: [...nights(0, 31), ...weekly] }));
    expect(figure.targets.map((each) => each.target)).toEqual(['db', 'files']);
    expect(figure.value).toEqual({ intervalMedianMs: 7 * DAY, intervalMaxMs: 7 * DAY, generations: 1 });
    const unknown = computeBackups(figureInput({ period: june, backupRuns: [...nights(0, 31), nightly(1, { target: 'new' })] }));
    expect(unknown.value).toMatchObject({ intervalMedianMs: null, generations: 1 });
    expect(computeBackups(figureInput()).value).toBeNull();
  });

  it('quarantines one that completed before it started', () => {
    const figure = computeBackups(
      figureInput({ period: june, backupRuns: [nightly(1), nightly(2, { completedAt: at('2025-06-01 00:00') })] }),
    );
    expect(figure).toMatchObject({ targets: [{ runs: 1 }], notes: [{ code: 'quarantined', params: { kind: 'backupRun', id: 'B2' } }] });
  });
});

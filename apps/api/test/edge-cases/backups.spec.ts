import { edgeApp } from '../support/edge-app';
import { DAY, HOUR, iso, jst, jstMs } from '../support/local-time';

const JUNE = { from: '2025-06-01', to: '2025-07-01' };
const MIDNIGHT = jstMs('2025-05-31 00:00');
/** 02:00 to 05:00; day 0 is the last of May. */
const nightly = (day: number, extra: object = {}) => ({
  id: `B${day}`,
  target: 'db',
  startedAt: iso(MIDNIGHT + day * DAY + 2 * HOUR),
  completedAt: iso(MIDNIGHT + day * DAY + 5 * HOUR),
  outcome: 'success',
  ...extra,
});
const nights = (change: (day: number) => object = () => ({})) => Array.from({ length: 32 }, (_, day) => nightly(day, change(day)));

describe('backups, over HTTP', () => {
  const edge = edgeApp();
  const target = async (runs: readonly object[], checks: readonly object[] = []) => {
    const service = await edge.service();
    await service.records('backup-runs', 'runs', runs);
    await service.records('backup-checks', 'checks', checks);
    return (await service.figure('backups', JUNE)).targets[0];
  };

  it('#71 nightly from 02:00 to 05:00: an interval of 24 h and a loss of 27 h at most', async () => {
    expect(await target(nights())).toMatchObject({ runs: 30, successes: 30, intervalMedianMs: DAY, intervalMaxMs: DAY, largestLossWindowMs: 27 * HOUR });
  });

  it('#72 one of thirty missed: 96.666 and a gap of 48 h', async () => {
    expect(await target(nights((day) => (day === 15 ? { outcome: 'failure' } : {})))).toMatchObject({
      scheduled: { done: 29, due: 30, rate: { percent: '96.666', exact: { numerator: 29, denominator: 30 } } },
      intervalMaxMs: 48 * HOUR,
    });
  });

  it('#73 what ended in part, and what left no point to restore from, is no success', async () => {
    const change = (day: number) => (day === 15 ? { outcome: 'partial' } : day === 16 ? { restorable: false } : {});
    expect(await target(nights(change))).toMatchObject({ runs: 30, successes: 28, intervalMaxMs: 72 * HOUR });
  });

  it('#74 2 full, 6 differential and 12 incremental with one in error: 2 independent, 19 points', async () => {
    const kindOf = (i: number) => ({ kind: i < 2 ? 'independent' : 'dependent', outcome: i === 19 ? 'failure' : 'success' });
    const runs = Array.from({ length: 20 }, (_, i) => nightly(-i, kindOf(i)));
    expect((await target(runs))?.generations).toEqual({ independent: 2, dependent: 17, total: 19 });
  });

  it('#75 seven kept, for one day only five: five generations', async () => {
    const expired = iso(MIDNIGHT + 10 * DAY);
    const kept = Array.from({ length: 7 }, (_, i) => nightly(-i, i < 2 ? { expiredAt: expired } : {}));
    const again = [1, 2].map((i) => nightly(11, { id: `again${i}`, startedAt: iso(MIDNIGHT + 10 * DAY + 23 * HOUR), completedAt: iso(MIDNIGHT + 11 * DAY) }));
    expect((await target([...kept, ...again]))?.generations).toEqual({ independent: 5, dependent: 0, total: 5 });
  });

  it('#75 a point that is pruned later is the same run told again, not another', async () => {
    const service = await edge.service();
    await service.records('backup-runs', 'runs', nights());
    const told = await service.records('backup-runs', 'runs', [nightly(0, { expiredAt: iso(MIDNIGHT + 20 * DAY) })]);
    expect(told).toMatchObject({ accepted: 1, duplicates: 0 });
    expect((await service.figure('backups', JUNE)).targets).toMatchObject([{ target: 'db', runs: 30 }]);
  });

  it('#76 a time without its offset is refused, in a batch that row alone', async () => {
    const service = await edge.service();
    const { status, body } = await service.send('POST', '/backup-runs', { runs: [nightly(1), nightly(2, { startedAt: '2026-03-29T02:30:00' })] });
    expect([status, body['accepted'], (body['rejected'] as { index: number }[]).map((one) => one.index)]).toEqual([200, 1, [1]]);
  });

  it('#77 a check with errors is not good: the last good one stays', async () => {
    const check = (day: string, errors: number) => ({ id: day, target: 'db', at: jst(`2025-06-${day} 12:00`), kind: 'check', errors });
    const figure = await target(nights(), [check('05', 0), check('25', 3)]);
    expect(figure?.verification).toMatchObject({ good: 1, lastGoodAt: iso(jstMs('2025-06-05 12:00')), months: 1, monthsWithOne: 1 });
  });

  it('none at all: null, and no target', async () => {
    const service = await edge.service();
    expect(await service.figure('backups', JUNE)).toMatchObject({ value: null, targets: [] });
  });
});

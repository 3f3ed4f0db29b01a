import { edgeApp, LONG_AFTER } from '../support/edge-app';
import { HOUR, iso, jst, jstMs, DAY } from '../support/local-time';

const YEAR = { from: '2025-04-01', to: '2026-04-01' };
const SEEN = jstMs('2026-03-01 12:00');
const RELEASED = jstMs('2025-09-01 10:00');
const patch = (advisory: string, extra: object = {}) => ({ advisory, asset: 'web-01', severity: 'high', releasedAt: iso(RELEASED), ...extra });
const fixedAfter = (days: number, extra: object = {}) => patch(`JVN-${days}`, { startedAt: iso(RELEASED + days * DAY), ...extra });
const openFor = (days: number, index = 0) => patch(`JVN-open-${days}-${index}`, { releasedAt: iso(SEEN - 2 * HOUR - days * DAY) });
const TEN = [...[3, 5, 7, 10, 12, 14, 20].map((days) => fixedAfter(days)), openFor(30), openFor(5, 1), openFor(5, 2)];

describe('patches, over HTTP', () => {
  const edge = edgeApp();
  const figureOf = async (patches: readonly object[], definition = {}) => {
    const service = await edge.service(definition);
    await service.records('patches', 'patches', patches);
    return service.figure('patches', { ...YEAR, asOf: iso(SEEN) });
  };

  it('#64 started on day 14 in time, on day 15 late', async () => {
    const { list } = await figureOf([fixedAfter(14), fixedAfter(15)]);
    expect(list.map(({ result, lagDays }) => [result, lagDays])).toEqual([['met', 14], ['late', 15]]);
  });

  it('#65 days are those of the service’s zone', async () => {
    const fix = patch('JVN-1', { releasedAt: '2025-04-01T23:30:00Z', startedAt: jst('2025-04-16 10:00') });
    expect((await figureOf([fix])).list).toMatchObject([{ lagDays: 14, lagMs: 337.5 * HOUR, result: 'met' }]);
    expect((await figureOf([fix], { timeZone: 'UTC' })).list).toMatchObject([{ lagDays: 15, lagMs: 337.5 * HOUR, result: 'late' }]);
  });

  it('#66 met of due: 6 of 8', async () => {
    expect(await figureOf(TEN)).toMatchObject({
      value: { percent: '75.000', exact: { numerator: 6, denominator: 8 } },
      compliance: { due: 8, met: 6, late: 1, overdueOpen: 1, notYetDue: 2 },
    });
  });

  it('#67 the typical lag counts those still open: 12 days, 73.333 by day 14', async () => {
    expect((await figureOf(TEN)).kaplanMeier).toEqual({
      medianDays: 12,
      fixedByDue: { percent: '73.333', exact: { numerator: 11, denominator: 15 } },
      n: 10,
      censored: 3,
    });
  });

  it('#68 an advisory on three assets: two of three pairs, and as late as the slowest', async () => {
    const figure = await figureOf([5, 10, 20].map((days) => fixedAfter(days, { advisory: 'JVN-X', asset: `web-${days}` })));
    expect(figure).toMatchObject({ value: { percent: '66.666' }, byAdvisory: [{ advisory: 'JVN-X', assets: 3, slowestLagDays: 20, met: false }] });
  });

  it('#69 withdrawn is out, accepted is apart and not met, decommissioned before it was due is out', async () => {
    const statusAt = iso(RELEASED + 4 * DAY);
    const aside = ['withdrawn', 'accepted', 'decommissioned'].map((status) => patch(`JVN-${status}`, { status, statusAt, reason: '理由' }));
    expect((await figureOf([fixedAfter(3), ...aside])).compliance).toMatchObject({
      due: 1,
      met: 1,
      withdrawn: 1,
      accepted: 1,
      decommissioned: 1,
      withinDue: { exact: { numerator: 1, denominator: 1 } },
    });
  });

  it('#69 accepted only after it was due it stays overdue', async () => {
    const accepted = patch('JVN-late', { status: 'accepted', statusAt: iso(RELEASED + 20 * DAY) });
    expect(await figureOf([accepted])).toMatchObject({ value: { percent: '0.000' }, compliance: { due: 1, overdueOpen: 1, accepted: 0 } });
  });

  it('#69 what has no fix yet cannot be told: a release in the future is refused', async () => {
    const service = await edge.service();
    const { body } = await service.send('POST', '/patches', { patches: [patch('JVN-F', { releasedAt: iso(Date.parse(LONG_AFTER) + DAY) }), patch('JVN-N', { releasedAt: undefined })] });
    expect([body['accepted'], (body['rejected'] as { index: number }[]).map((one) => one.index)]).toEqual([0, [0, 1]]);
  });

  it('#70 nothing due: null, not 100', async () => {
    expect(await figureOf([openFor(5)])).toMatchObject({ value: null, compliance: { due: 0, notYetDue: 1, withinDue: null }, kaplanMeier: { medianDays: null, fixedByDue: null } });
    expect(await figureOf([])).toMatchObject({ value: null, list: [] });
  });
});

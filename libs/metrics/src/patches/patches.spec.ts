import { addDays, computePatches, type Patch, periodFromDates } from '..';
import { at, figureInput, HOUR } from '../testing/figure-input';

const ASOF = '2026-03-01';
const period = periodFromDates('2025-04-01', '2026-04-01', 'Asia/Tokyo');
const input = (patches: Patch[], extra = {}) => figureInput({ period, asOf: at(`${ASOF} 12:00`), patches, ...extra });

let serial = 0;
const patch = (released: string, extra: Partial<Patch> = {}): Patch => ({
  advisory: `JVN-${(serial += 1)}`,
  asset: 'web-01',
  severity: 'high',
  releasedAt: at(`${released} 10:00`),
  ...extra,
});
const fixedAfter = (days: number, extra: Partial<Patch> = {}) =>
  patch('2025-09-01', { startedAt: at(`${addDays('2025-09-01', days)} 10:00`), ...extra });
const openFor = (days: number, extra: Partial<Patch> = {}) => patch(addDays(ASOF, -days), extra);

/** Closed after 3 to 20 days; open for 30, 5 and 5. */
const p04 = () => [...[3, 5, 7, 10, 12, 14, 20].map((days) => fixedAfter(days)), ...[30, 5, 5].map((days) => openFor(days))];

describe('patches', () => {
  it('#64 started on day 14 it is met, on day 15 late', () => {
    expect(computePatches(input([fixedAfter(14), fixedAfter(15)])).list.map(({ result, lagDays }) => [result, lagDays])).toEqual([
      ['met', 14],
      ['late', 15],
    ]);
  });

  it('#65 P02: released 1 April 23:30Z and fixed 16 April 10:00 in Japan are 14 days there', () => {
    const fix = patch('2025-04-01', { releasedAt: at('2025-04-01T23:30Z'), startedAt: at('2025-04-16 10:00') });
    const lag = (timeZone: string) => computePatches(input([fix], { timeZone })).list[0]!;
    expect(lag('Asia/Tokyo')).toMatchObject({ lagDays: 14, lagMs: 337.5 * HOUR, result: 'met', dueAt: at('2025-04-16 00:00') });
    expect(lag('UTC')).toMatchObject({ lagDays: 15, lagMs: 337.5 * HOUR, result: 'late' });
  });

  it('#66 P04: met ÷ due is 6 of 8, not 6 of 7 closed nor 6 of 10', () => {
    const figure = computePatches(input(p04()));
    expect(figure.compliance).toMatchObject({ due: 8, met: 6, late: 1, overdueOpen: 1, notYetDue: 2 });
    expect(figure.value).toEqual({ percent: '75.000', exact: { numerator: 6, denominator: 8 } });
  });

  it('#67 P05: the Kaplan-Meier median is 12 days and 73.33 % are fixed by day 14', () => {
    const { kaplanMeier } = computePatches(input(p04()));
    expect(kaplanMeier).toEqual({
      medianDays: 12,
      fixedByDue: { percent: '73.333', exact: { numerator: 11, denominator: 15 } },
      n: 10,
      censored: 3,
    });
  });

  it('#68 P11: one advisory on assets after 5, 10 and 20 days', () => {
    const figure = computePatches(input([5, 10, 20].map((days) => fixedAfter(days, { advisory: 'JVN-X', asset: `web-${days}` }))));
    expect(figure.value?.percent).toBe('66.666');
    expect(figure.byAdvisory).toEqual([{ advisory: 'JVN-X', severity: 'high', assets: 3, slowestLagDays: 20, met: false }]);
  });

  it('#69 withdrawn is out; accepted in time is apart and not met; decommissioned before due is out', () => {
    const statusAt = at('2025-09-05 10:00');
    const rows = [
      fixedAfter(3),
      patch('2025-09-01', { status: 'withdrawn', statusAt, reason: '誤報' }),
      patch('2025-09-01', { status: 'accepted', statusAt }),
      patch('2025-09-01', { status: 'decommissioned', statusAt }),
    ];
    expect(computePatches(input(rows)).compliance).toMatchObject({
      due: 1,
      met: 1,
      withdrawn: 1,
      accepted: 1,
      decommissioned: 1,
      withinDue: { percent: '100.000' },
    });
  });

  it('set aside only after its due day it was overdue, as is a decommissioning without a time', () => {
    const late = at('2025-09-16 00:00');
    const rows = [patch('2025-09-01', { status: 'accepted', statusAt: late }), patch('2025-09-01', { status: 'decommissioned' })];
    expect(computePatches(input(rows)).compliance).toMatchObject({ due: 2, overdueOpen: 2, accepted: 0, decommissioned: 0 });
    expect(computePatches(input([patch('2025-09-01', { status: 'accepted', statusAt: late - 1 })])).compliance).toMatchObject({
      due: 0,
      accepted: 1,
    });
  });

  it('#70 nothing due is null, not 100 %', () => {
    expect(computePatches(input([openFor(5)]))).toMatchObject({
      value: null,
      compliance: { due: 0, notYetDue: 1 },
      kaplanMeier: { medianDays: null, fixedByDue: null },
    });
    expect(computePatches(input([])).value).toBeNull();
  });

  it('is overdue only once its due day has ended in the zone', () => {
    const open = patch('2025-09-01');
    const result = (asOf: number) => computePatches(input([open], { asOf })).list[0]!.result;
    expect(result(at('2025-09-15 23:59'))).toBe('notYetDue');
    expect(result(at('2025-09-16 00:00'))).toBe('overdue');
  });

  it('belongs to the period of its due date', () => {
    const march = (released: string) => computePatches(input([patch(released, { startedAt: at('2025-04-02 10:00') })])).compliance.due;
    expect([march('2025-03-17'), march('2025-03-18')]).toEqual([0, 1]);
  });

  it('measures the application in production apart from the start, and takes it for the start where none is recorded', () => {
    const rows = [
      fixedAfter(3, { appliedAt: at('2025-10-30 10:00') }),
      patch('2025-09-01', { appliedAt: at('2025-09-10 10:00') }),
      fixedAfter(4),
    ];
    const figure = computePatches(input(rows));
    expect(figure.compliance).toMatchObject({ met: 3, due: 3 });
    expect(figure.appliedCompliance).toMatchObject({ met: 1, late: 1, overdueOpen: 1, due: 3 });
  });

  it('is given by severity', () => {
    const figure = computePatches(input([fixedAfter(3, { severity: 'low' }), fixedAfter(20, { severity: 'critical' })]));
    expect(figure.bySeverity).toMatchObject({ critical: { met: 0, due: 1 }, low: { met: 1, due: 1 } });
  });

  it('quarantines one that was applied before it was started', () => {
    const figure = computePatches(input([fixedAfter(3, { advisory: 'BAD', appliedAt: at('2025-09-01 12:00') }), fixedAfter(5)]));
    expect(figure).toMatchObject({ compliance: { due: 1 }, notes: [{ code: 'quarantined', params: { kind: 'patch', id: 'BAD web-01' } }] });
  });
});

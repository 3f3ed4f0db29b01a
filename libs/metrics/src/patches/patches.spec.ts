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

  describe('reopened', () => {
    const reopened = (day: string, extra: Partial<Patch> = {}) =>
      fixedAfter(3, { advisory: 'JVN-R', status: 'open', statusAt: at(`${day} 10:00`), appliedAt: at('2025-09-05 10:00'), ...extra });
    const row = (patched: Patch, asOf: string) => computePatches(input([patched], { asOf: at(asOf) })).list[0];

    it('counts from the reopening, and not what came before it', () => {
      expect(row(reopened('2025-09-20'), '2025-10-04 12:00')).toEqual({
        advisory: 'JVN-R',
        asset: 'web-01',
        severity: 'high',
        releasedAt: at('2025-09-01 10:00'),
        dueAt: at('2025-10-04 00:00'),
        startedAt: null,
        appliedAt: null,
        lagDays: 14,
        lagMs: 14 * 24 * HOUR + 2 * HOUR,
        result: 'notYetDue',
      });
      expect(row(reopened('2025-09-20'), '2025-10-05 00:00')).toMatchObject({ result: 'overdue', lagDays: 15 });
      const figure = computePatches(input([reopened('2025-09-20')]));
      expect(figure).toMatchObject({ value: { percent: '0.000' }, appliedCompliance: { overdueOpen: 1 } });
      expect(figure.kaplanMeier).toMatchObject({ n: 1, censored: 1 });
    });

    it('takes the time of its start for a reopening, not an earlier one, nor one after asOf, nor a status without work before it', () => {
      expect(row(reopened('2025-09-04', { appliedAt: undefined }), '2025-09-10 00:00')).toMatchObject({ startedAt: null, lagDays: 6 });
      const met = { startedAt: at('2025-09-04 10:00'), lagDays: 3, result: 'met' };
      expect(row(reopened('2025-09-03'), '2025-10-10 00:00')).toMatchObject(met);
      expect(row(reopened('2025-09-20'), '2025-09-20 09:59')).toMatchObject(met);
      expect(row(reopened('2025-09-20'), '2025-09-20 10:00')).toMatchObject({ startedAt: null, lagDays: 0 });
      const untouched = patch('2025-09-01', { status: 'open', statusAt: at('2025-09-20 10:00') });
      expect(row(untouched, '2025-09-21 00:00')).toMatchObject({ dueAt: at('2025-09-15 00:00'), lagDays: 20, result: 'overdue' });
    });

    it('takes an application after the reopening for its new start, and that of one applied before it alone for none', () => {
      const again = row(reopened('2025-09-20', { appliedAt: at('2025-09-25 10:00') }), '2025-10-10 00:00');
      expect(again).toMatchObject({ startedAt: at('2025-09-25 10:00'), appliedAt: at('2025-09-25 10:00'), lagDays: 5, result: 'met' });
      const appliedAlone = row(reopened('2025-09-20', { startedAt: undefined }), '2025-10-10 00:00');
      expect(appliedAlone).toMatchObject({ startedAt: null, result: 'overdue' });
    });

    it('belongs to the period of its new due date, and is followed from the reopening', () => {
      const within = (from: string, to: string, extra = {}) =>
        computePatches(input([reopened('2025-09-20')], { period: periodFromDates(from, to, 'Asia/Tokyo'), ...extra }));
      expect(within('2025-09-01', '2025-10-01').compliance.due).toBe(0);
      expect(within('2025-10-01', '2025-11-01').compliance.due).toBe(1);
      expect(within('2025-09-01', '2025-09-20').kaplanMeier.n).toBe(0);
      expect(within('2025-09-01', '2025-09-22').kaplanMeier.n).toBe(1);
      expect(within('2025-09-01', '2025-09-20', { asOf: at('2025-09-25 00:00') }).list).toEqual([]);
    });
  });

  it('takes the time of the status for the application where only the status says so', () => {
    const applied = (extra: Partial<Patch>) => patch('2025-09-01', { status: 'applied', statusAt: at('2025-09-10 10:00'), ...extra });
    const row = (patched: Patch) => computePatches(input([patched])).list[0];
    const statusAt = at('2025-09-10 10:00');
    expect(row(applied({}))).toMatchObject({ startedAt: statusAt, appliedAt: statusAt, lagDays: 9, result: 'met' });
    expect(row(applied({ startedAt: at('2025-09-04 10:00') }))).toMatchObject({ lagDays: 3, appliedAt: at('2025-09-10 10:00') });
    expect(row(applied({ startedAt: at('2025-09-12 10:00') }))).toMatchObject({ lagDays: 11, appliedAt: at('2025-09-12 10:00') });
    expect(row(applied({ appliedAt: at('2025-09-08 10:00') }))).toMatchObject({ appliedAt: at('2025-09-08 10:00') });
    expect(row(applied({ statusAt: undefined }))).toMatchObject({ appliedAt: null, result: 'overdue' });
  });

  it('takes a start before the release for no lag, and says so', () => {
    const notes = (extra: Partial<Patch>) => computePatches(input([patch('2025-09-01', { advisory: 'JVN-N', ...extra })])).notes;
    const early = { startedAt: at('2025-08-30 10:00') };
    expect(notes(early)).toEqual([{ code: 'negativePatchLag', params: { advisory: 'JVN-N', asset: 'web-01' } }]);
    expect(computePatches(input([patch('2025-09-01', early)])).list).toMatchObject([{ lagDays: 0, lagMs: 0, result: 'met' }]);
    expect(notes({ startedAt: at('2025-09-01 10:00') })).toEqual([]);
    expect(notes({})).toEqual([]);
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

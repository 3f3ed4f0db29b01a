import { computePatches, type Patch } from '..';
import { at, DAY, figureInput, HOUR } from '../testing/figure-input';

const june = at('2025-06-01 00:00');
const period = { from: june, to: june + 30 * DAY };
const patches = (rows: Patch[], asOf = june + 100 * DAY) => computePatches(figureInput({ period, asOf, patches: rows }));
let serial = 0;
const patch = (releasedAt: number, extra: Partial<Patch> = {}): Patch => ({
  advisory: `A${String((serial += 1)).padStart(3, '0')}`,
  asset: 'web',
  severity: 'high',
  releasedAt,
  ...extra,
});
const started = (releasedAt: number, days: number, extra: Partial<Patch> = {}) =>
  patch(releasedAt, { startedAt: releasedAt + days * DAY, ...extra });

describe('which patches concern a period', () => {
  it('takes due dates from its start to before its end', () => {
    const due = (dueAt: number) => patches([patch(dueAt - 14 * DAY)]).compliance.due;
    expect([due(june - DAY), due(june), due(period.to - DAY), due(period.to)]).toEqual([0, 1, 1, 0]);
  });

  it('shows what is due later only while it is open, and if it was released before the end', () => {
    const shown = (row: Patch) => patches([row], period.to + DAY).list.length;
    expect(shown(patch(period.to - DAY))).toBe(1);
    expect(shown(patch(period.to))).toBe(0);
    expect(shown(started(period.to - DAY, 1))).toBe(0);
  });

  it('knows what was released and started by asOf, not after it', () => {
    const asOf = june + 5 * DAY;
    expect(patches([patch(asOf)], asOf).list).toHaveLength(1);
    expect(patches([patch(asOf + 1)], asOf).list).toHaveLength(0);
    expect(patches([started(june, 5)], asOf).list[0]).toMatchObject({ startedAt: asOf, result: 'met' });
    expect(patches([started(june, 5.1)], asOf).list[0]).toMatchObject({ startedAt: null, result: 'notYetDue' });
    const accepted = (statusAt: number) => patches([patch(june, { status: 'accepted', statusAt })], asOf).list[0]?.result;
    expect([accepted(asOf), accepted(asOf + 1)]).toEqual(['accepted', 'notYetDue']);
  });

  it('keeps the component where there is one', () => {
    expect(patches([patch(june, { component: 'web' })]).list[0]).toHaveProperty('component', 'web');
    expect(patches([patch(june)]).list[0]).not.toHaveProperty('component');
  });

  it('sorts severities, and rows by due date, advisory and asset', () => {
    const rows = [
      patch(june + DAY, { advisory: 'A', severity: 'low' }),
      patch(june, { advisory: 'C', asset: 'x' }),
      patch(june, { advisory: 'B', asset: 'y', severity: 'critical' }),
      patch(june, { advisory: 'B', asset: 'x' }),
    ];
    const figure = patches(rows);
    expect(figure.list.map(({ advisory, asset }) => advisory + asset)).toEqual(['Bx', 'By', 'Cx', 'Aweb']);
    expect(Object.keys(figure.bySeverity)).toEqual(['critical', 'high', 'low']);
  });
});

describe('patches by advisory', () => {
  const of = (...extras: (Partial<Patch> & { readonly days?: number })[]) =>
    patches(
      extras.map(({ days, ...extra }, i) => {
        const own = { advisory: 'X', asset: `a${i}`, ...extra };
        return days === undefined ? patch(june, own) : started(june, days, own);
      }),
    ).byAdvisory[0];

  it('are met once all that count are, and missed with the first that is late or overdue', () => {
    expect(of({ days: 1 }, { days: 2 })).toMatchObject({ met: true, slowestLagDays: 2, assets: 2 });
    expect(of({ days: 1 }, { days: 20 })).toMatchObject({ met: false, slowestLagDays: 20 });
    expect(of({ days: 1 }, {})).toMatchObject({ met: false, slowestLagDays: 100 });
    expect(of({ days: 1 }, { status: 'withdrawn' })).toMatchObject({ met: true, slowestLagDays: 1, assets: 2 });
    expect(of({ status: 'withdrawn' })).toMatchObject({ met: null, slowestLagDays: null });
    const open = patches([started(june, 1, { advisory: 'X' }), patch(june, { advisory: 'X', asset: 'b' })], june + 3 * DAY);
    expect(open.byAdvisory).toMatchObject([{ met: null, slowestLagDays: 3 }]);
  });

  it('have the severity of the slowest, of equal ones the first', () => {
    expect(of({ days: 3, severity: 'low' }, { days: 3, severity: 'high' })?.severity).toBe('low');
    expect(of({ days: 2, severity: 'low' }, { days: 3, severity: 'high' })?.severity).toBe('high');
    expect(of({ days: 9, severity: 'low' }, { status: 'withdrawn', severity: 'high' })?.severity).toBe('low');
  });
});

describe('who is followed for the typical lag', () => {
  const followed = (...rows: Patch[]) => {
    const { n, censored, medianDays } = patches(rows).kaplanMeier;
    return [n, censored, medianDays];
  };

  it('are those released before the end and not started before the start', () => {
    expect(followed(started(june - 5 * DAY, 5))).toEqual([1, 0, 5]);
    expect(followed(started(june - 5 * DAY, 5 - 1 / DAY))).toEqual([0, 0, null]);
    expect(followed(patch(period.to - 1))).toEqual([1, 1, null]);
    expect(followed(patch(period.to))).toEqual([0, 0, null]);
    expect(followed(patch(june, { status: 'withdrawn' }))).toEqual([0, 0, null]);
  });

  it('are followed until they were set aside', () => {
    for (const status of ['accepted', 'decommissioned'] as const) {
      const aside = (statusAt?: number) => followed(patch(june - 10 * DAY, { status, statusAt }));
      expect(aside(june)).toEqual([1, 1, null]);
      expect(aside(june - 1)).toEqual([0, 0, null]);
      expect(aside(june + 500 * DAY)).toEqual([1, 1, null]);
      expect(aside()).toEqual([1, 1, null]);
    }
    const share = (statusAt: number) =>
      patches([started(june, 3), patch(june, { asset: 'b', status: 'accepted', statusAt })]).kaplanMeier.fixedByDue?.exact;
    expect(share(june + 2 * DAY)).toEqual({ numerator: 1, denominator: 1 });
    expect(share(june + 20 * DAY)).toEqual({ numerator: 1, denominator: 2 });
    expect(share(june + 14 * DAY + HOUR)).toEqual({ numerator: 1, denominator: 2 });
    expect(patches([started(june, 3), patch(june, { status: 'accepted', statusAt: june + 13 * DAY })]).kaplanMeier.fixedByDue).toBeNull();
  });
});

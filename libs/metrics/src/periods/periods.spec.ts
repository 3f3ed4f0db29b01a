import * as fc from 'fast-check';
import { addDays, calendarYear, datesOfPeriod, fiscalYear, last12Months, month, type NamedPeriod, previousPeriod, quarter } from '..';
import { tries } from '../testing/tries';

const days = ({ from, to }: { from: string; to: string }): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const previous = (period: NamedPeriod) => datesOfPeriod(previousPeriod(period));

describe('periods by name', () => {
  it('are years of the calendar, leap years among them', () => {
    expect(calendarYear(2025)).toEqual({ from: '2025-01-01', to: '2026-01-01' });
    expect([days(calendarYear(2023)), days(calendarYear(2024)), days(calendarYear(2000)), days(calendarYear(2100))]).toEqual([
      365, 366, 366, 365,
    ]);
  });

  it.each([
    [1, '2023-01-01', '2024-01-01', 365],
    [2, '2023-02-01', '2024-02-01', 365],
    [3, '2023-03-01', '2024-03-01', 366],
    [4, '2023-04-01', '2024-04-01', 366],
    [5, '2023-05-01', '2024-05-01', 366],
    [6, '2023-06-01', '2024-06-01', 366],
    [7, '2023-07-01', '2024-07-01', 366],
    [8, '2023-08-01', '2024-08-01', 366],
    [9, '2023-09-01', '2024-09-01', 366],
    [10, '2023-10-01', '2024-10-01', 366],
    [11, '2023-11-01', '2024-11-01', 366],
    [12, '2023-12-01', '2024-12-01', 366],
  ])('are fiscal years from month %d of the year that they begin in', (startMonth, from, to, length) => {
    expect(fiscalYear(2023, startMonth)).toEqual({ from, to });
    expect(days(fiscalYear(2023, startMonth))).toBe(length);
  });

  it('are quarters of the calendar or of the fiscal year', () => {
    expect([1, 2, 3, 4].map((each) => quarter(2026, each))).toEqual([
      { from: '2026-01-01', to: '2026-04-01' },
      { from: '2026-04-01', to: '2026-07-01' },
      { from: '2026-07-01', to: '2026-10-01' },
      { from: '2026-10-01', to: '2027-01-01' },
    ]);
    expect(quarter(2026, 4, 4)).toEqual({ from: '2027-01-01', to: '2027-04-01' });
    expect(quarter(2026, 1, 12)).toEqual({ from: '2026-12-01', to: '2027-03-01' });
  });

  it('are months, February too', () => {
    expect(month(2024, 2)).toEqual({ from: '2024-02-01', to: '2024-03-01' });
    expect(month(2025, 12)).toEqual({ from: '2025-12-01', to: '2026-01-01' });
  });

  it.each([
    ['2026-03-31', '2025-04-01', '2026-04-01'],
    ['2026-10-14', '2025-10-15', '2026-10-15'],
    ['2025-02-28', '2024-03-01', '2025-03-01'],
    ['2024-02-29', '2023-03-01', '2024-03-01'],
    ['2024-02-28', '2023-03-01', '2024-02-29'],
    ['2025-12-31', '2025-01-01', '2026-01-01'],
  ])('are the last twelve months, of which %s is the last day', (endDate, from, to) => {
    expect(last12Months(endDate)).toEqual({ from, to });
  });

  it('are refused where there are none', () => {
    for (const wrong of [0, 13, 1.5, NaN]) {
      expect(() => fiscalYear(2026, wrong)).toThrow(`A start month is a whole number from 1 to 12, not ${wrong}`);
      expect(() => quarter(2026, 1, wrong)).toThrow('A start month is a whole number from 1 to 12');
      expect(() => month(2026, wrong)).toThrow('A month is a whole number from 1 to 12');
    }
    for (const wrong of [0, 5]) expect(() => quarter(2026, wrong)).toThrow('A quarter is a whole number from 1 to 4');
    for (const wrong of [0, 9999, 2026.5]) expect(() => calendarYear(wrong)).toThrow('A year is a whole number from 1 to 9998');
    expect(calendarYear(1)).toEqual({ from: '0001-01-01', to: '0002-01-01' });
    expect(fiscalYear(9998, 12)).toEqual({ from: '9998-12-01', to: '9999-12-01' });
    expect(() => last12Months('2026-02-30')).toThrow(RangeError);
    expect(() => datesOfPeriod({ kind: 'dates', from: '2026-01-02', to: '2026-01-02' })).toThrow(
      'A period must end after it starts: 2026-01-02 to 2026-01-02',
    );
  });

  it('have dates of each kind', () => {
    const named: [NamedPeriod, string, string][] = [
      [{ kind: 'calendarYear', year: 2025 }, '2025-01-01', '2026-01-01'],
      [{ kind: 'fiscalYear', year: 2025, startMonth: 4 }, '2025-04-01', '2026-04-01'],
      [{ kind: 'quarter', year: 2025, quarter: 2 }, '2025-04-01', '2025-07-01'],
      [{ kind: 'quarter', year: 2025, quarter: 2, startMonth: 4 }, '2025-07-01', '2025-10-01'],
      [{ kind: 'month', year: 2025, month: 4 }, '2025-04-01', '2025-05-01'],
      [{ kind: 'last12Months', endDate: '2025-03-31' }, '2024-04-01', '2025-04-01'],
      [{ kind: 'dates', from: '2018-11-01', to: '2019-11-01' }, '2018-11-01', '2019-11-01'],
    ];
    for (const [period, from, to] of named) expect(datesOfPeriod(period)).toEqual({ from, to });
  });
});

describe('the previous period', () => {
  it('is of the same kind', () => {
    expect(previousPeriod({ kind: 'calendarYear', year: 2025 })).toEqual({ kind: 'calendarYear', year: 2024 });
    expect(previousPeriod({ kind: 'fiscalYear', year: 2025, startMonth: 4 })).toEqual({ kind: 'fiscalYear', year: 2024, startMonth: 4 });
    expect(previousPeriod({ kind: 'quarter', year: 2025, quarter: 1, startMonth: 4 })).toEqual({
      kind: 'quarter',
      year: 2024,
      quarter: 4,
      startMonth: 4,
    });
    expect(previousPeriod({ kind: 'quarter', year: 2025, quarter: 3 })).toEqual({ kind: 'quarter', year: 2025, quarter: 2 });
    expect(previousPeriod({ kind: 'month', year: 2025, month: 1 })).toEqual({ kind: 'month', year: 2024, month: 12 });
    expect(previousPeriod({ kind: 'month', year: 2025, month: 3 })).toEqual({ kind: 'month', year: 2025, month: 2 });
    expect(previousPeriod({ kind: 'last12Months', endDate: '2026-03-31' })).toEqual({ kind: 'last12Months', endDate: '2025-03-31' });
  });

  it('of two dates has as many months or as many days', () => {
    expect(previous({ kind: 'dates', from: '2026-01-01', to: '2026-03-01' })).toEqual({ from: '2025-11-01', to: '2026-01-01' });
    expect(previous({ kind: 'dates', from: '2018-11-01', to: '2019-11-01' })).toEqual({ from: '2017-11-01', to: '2018-11-01' });
    expect(previous({ kind: 'dates', from: '2026-01-01', to: '2026-01-15' })).toEqual({ from: '2025-12-18', to: '2026-01-01' });
    expect(previous({ kind: 'dates', from: '2026-02-15', to: '2026-03-01' })).toEqual({ from: '2026-02-01', to: '2026-02-15' });
  });

  it('ends where the period starts, whatever it is', () => {
    const date = fc.integer({ min: 0, max: 40_000 }).map((day) => addDays('1970-01-01', day));
    const year = fc.integer({ min: 1970, max: 2100 });
    const oneTo = (max: number) => fc.integer({ min: 1, max });
    const named: fc.Arbitrary<NamedPeriod> = fc.oneof(
      fc.record({ kind: fc.constant('calendarYear' as const), year }),
      fc.record({ kind: fc.constant('fiscalYear' as const), year, startMonth: oneTo(12) }),
      fc.record({ kind: fc.constant('quarter' as const), year, quarter: oneTo(4), startMonth: oneTo(12) }),
      fc.record({ kind: fc.constant('month' as const), year, month: oneTo(12) }),
      fc.record({ kind: fc.constant('last12Months' as const), endDate: date }),
      fc.tuple(date, oneTo(900)).map(([from, length]) => ({ kind: 'dates' as const, from, to: addDays(from, length) })),
    );
    fc.assert(
      fc.property(named, (period) => {
        const before = previous(period);
        expect(before.to).toBe(datesOfPeriod(period).from);
        expect(before.from < before.to).toBe(true);
      }),
      { seed: 12, numRuns: tries(500) },
    );
  });
});

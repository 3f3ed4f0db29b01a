import { kaplanMeier } from './kaplan-meier';

const items = (closed: readonly number[], open: readonly number[]) => [
  ...closed.map((days) => ({ days, resolved: true })),
  ...open.map((days) => ({ days, resolved: false })),
];

describe('the Kaplan-Meier estimate', () => {
  const closed = [3, 5, 7, 10, 12, 14, 20];

  it.each([
    [3, 9, 10],
    [5, 4, 5],
    [7, 2, 3],
    [10, 8, 15],
    [12, 2, 5],
    [14, 4, 15],
    [20, 2, 15],
  ])('P05: S(%d) is %d/%d, events before censorings on a tie', (day, numerator, denominator) => {
    const { fixedByDue } = kaplanMeier(items(closed, [5, 5, 30]), day, 3);
    expect(fixedByDue?.exact).toEqual({ numerator: denominator - numerator, denominator });
  });

  it('is the plain share where nothing is open', () => {
    expect(kaplanMeier(items([1, 2, 3, 4], []), 2, 1)).toEqual({
      medianDays: 2,
      fixedByDue: { percent: '50.0', exact: { numerator: 1, denominator: 2 } },
      n: 4,
      censored: 0,
    });
  });

  it('says nothing of a day that nobody was followed to, and nothing of nobody', () => {
    expect(kaplanMeier(items([1], [5, 5]), 14, 1)).toMatchObject({ medianDays: null, fixedByDue: null });
    expect(kaplanMeier([], 14, 1)).toEqual({ medianDays: null, fixedByDue: null, n: 0, censored: 0 });
    expect(kaplanMeier(items([1, 2], []), 14, 1).fixedByDue?.percent).toBe('100.0');
  });

  it('stays exact over thousands of items', () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({ days: i % 400, resolved: i % 3 > 0 }));
    const { fixedByDue } = kaplanMeier(many, 100, 3);
    expect(Number(fixedByDue?.percent)).toBeGreaterThan(0);
    expect(fixedByDue!.exact.denominator).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
  });
});

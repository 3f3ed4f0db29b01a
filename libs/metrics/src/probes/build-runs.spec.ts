import * as fc from 'fast-check';
import { buildRuns } from '..';
import { MINUTE, results, SECOND } from '../testing/figure-input';
import { tries } from '../testing/tries';

describe('runs', () => {
  it('hold consecutive results of equal outcome and interval', () => {
    const runs = buildRuns([
      ...results('web', 0, 5 * MINUTE, 'up'),
      ...results('web', 5 * MINUTE, 7 * MINUTE, 'down'),
      ...results('web', 7 * MINUTE, 8 * MINUTE, 'up'),
    ]);
    expect(runs.map(({ from, last, outcome, count }) => [from / MINUTE, last / MINUTE, outcome, count])).toEqual([
      [0, 4, 'up', 5],
      [5, 6, 'down', 2],
      [7, 7, 'up', 1],
    ]);
  });

  it('break where a gap exceeds one and a half intervals, and not at exactly that', () => {
    const apart = (gap: number) => buildRuns([...results('web', 0, SECOND, 'up'), ...results('web', gap, gap + SECOND, 'up')]);
    expect(apart(90 * SECOND)).toHaveLength(1);
    expect(apart(90 * SECOND + 1)).toHaveLength(2);
    expect(buildRuns([...results('web', 0, SECOND, 'up'), ...results('web', 70 * SECOND, 71 * SECOND, 'up')], 1)).toHaveLength(2);
  });

  it('break where the interval, the location or the check changes', () => {
    const runs = buildRuns([
      ...results('web', 0, SECOND, 'up'),
      ...results('web', MINUTE, MINUTE + 1, 'up', 30 * SECOND),
      ...results('web', 0, SECOND, 'up', MINUTE, 'osaka'),
      ...results('db', 0, SECOND, 'up'),
    ]);
    expect(runs).toHaveLength(4);
  });

  it('break where the interval alone changes, and take the shorter of two at one instant', () => {
    const every = (at: number, intervalMs: number) => ({ check: 'web', location: 'tokyo', at, outcome: 'up' as const, intervalMs });
    const intervals = (...rows: ReturnType<typeof every>[]) => buildRuns(rows).map(({ from, intervalMs }) => [from, intervalMs]);
    expect(intervals(every(0, MINUTE), every(SECOND, MINUTE), every(2 * SECOND, 2 * MINUTE))).toEqual([
      [0, MINUTE],
      [2 * SECOND, 2 * MINUTE],
    ]);
    expect(intervals(every(0, MINUTE), every(0, SECOND))).toEqual([[0, SECOND]]);
    expect(intervals(every(0, SECOND), every(0, MINUTE))).toEqual([[0, SECOND]]);
  });

  it('#42 do not depend on order or repetition', () => {
    const result = fc.record({
      check: fc.constantFrom('a', 'b'),
      location: fc.constantFrom('x', 'y'),
      at: fc.nat(20).map((minute) => minute * MINUTE),
      outcome: fc.constantFrom('up' as const, 'down' as const, 'degraded' as const, 'unknown' as const),
      intervalMs: fc.constantFrom(MINUTE, 2 * MINUTE),
    });
    const shuffled = fc
      .array(result, { maxLength: 40 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 })));
    fc.assert(
      fc.property(shuffled, ([list, delivered]) => {
        const runs = buildRuns(list);
        expect(buildRuns(delivered)).toEqual(runs);
        expect(runs.reduce((sum, { count }) => sum + count, 0)).toBe(
          new Set(list.map(({ check, location, at }) => `${check} ${location} ${at}`)).size,
        );
      }),
      { seed: 42, numRuns: tries(300) },
    );
  });
});

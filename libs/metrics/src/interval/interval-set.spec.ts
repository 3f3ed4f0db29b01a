import * as fc from 'fast-check';
import { intersect, type Interval, normalise, overlapMs, subtract, totalMs, union } from '..';
import { tries } from '../testing/tries';

const list = fc.array(
  fc.tuple(fc.nat(30), fc.nat(8)).map(([from, length]) => ({ from, to: from + length })),
  { maxLength: 8 },
);

const holds = (intervals: readonly Interval[], t: number): boolean => intervals.some(({ from, to }) => from <= t && t < to);

const instants = (isIn: (t: number) => boolean): number[] => Array.from({ length: 40 }, (_, t) => t).filter(isIn);

describe('sets of intervals', () => {
  it('joins what overlaps or touches and drops what is empty', () => {
    expect(
      normalise([
        { from: 5, to: 9 },
        { from: 1, to: 3 },
        { from: 3, to: 4 },
        { from: 8, to: 10 },
        { from: 20, to: 20 },
      ]),
    ).toEqual([
      { from: 1, to: 4 },
      { from: 5, to: 10 },
    ]);
  });

  it('#17 takes overlapping windows once: 01-03 and 02-04 are three hours', () => {
    expect(totalMs(union([{ from: 3_600_000, to: 10_800_000 }], [{ from: 7_200_000, to: 14_400_000 }]))).toBe(10_800_000);
  });

  it('agrees with membership of every instant, and stays sorted and disjoint', () => {
    fc.assert(
      fc.property(list, list, (left, right) => {
        const [a, b] = [normalise(left), normalise(right)];
        const sets = { both: intersect(a, b), either: union(a, b), only: subtract(a, b) };
        expect(instants((t) => holds(sets.both, t))).toEqual(instants((t) => holds(left, t) && holds(right, t)));
        expect(instants((t) => holds(sets.either, t))).toEqual(instants((t) => holds(left, t) || holds(right, t)));
        expect(instants((t) => holds(sets.only, t))).toEqual(instants((t) => holds(left, t) && !holds(right, t)));
        for (const set of Object.values(sets)) expect(normalise(set)).toEqual(set);
        expect(totalMs(sets.both) + totalMs(sets.only)).toBe(totalMs(a));
        expect(overlapMs(a, 5, 25)).toBe(totalMs(intersect(a, [{ from: 5, to: 25 }])));
      }),
      { seed: 17, numRuns: tries(500) },
    );
  });
});

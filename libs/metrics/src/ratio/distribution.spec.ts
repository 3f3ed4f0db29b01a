import fc from 'fast-check';
import { distributionOf, quantileOf, sizeOf } from './distribution';
import { quantile } from './quantile';

describe('a distribution', () => {
  it('has the quantiles of the values that it stands for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 200 }), fc.integer({ min: 0, max: 100 }), (values, percent) => {
        const half = values.length >> 1;
        const parts = [values.slice(0, half), values.slice(half)];
        const distribution = distributionOf(parts.map((part) => part.map((value) => [value, 1] as const)));
        const sorted = [...values].sort((a, b) => a - b);
        expect(sizeOf(distribution)).toBe(values.length);
        expect(quantileOf(distribution, percent)).toBe(quantile(sorted, percent));
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });

  it('of nothing has none', () => {
    expect(distributionOf([])).toEqual([]);
    expect(quantileOf([], 50)).toBeNull();
  });
});

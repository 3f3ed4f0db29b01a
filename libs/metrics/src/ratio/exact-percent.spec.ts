import * as fc from 'fast-check';
import { ceilPercent, exactPercent, floorPercent } from '..';
import { tries } from '../testing/tries';

describe('percentages', () => {
  it.each([
    [57, 100, '57.000'],
    [29, 100, '29.000'],
    [23, 40, '57.500'],
    [999_999, 1_000_000, '99.999'],
    [0, 7, '0.000'],
    [7, 7, '100.000'],
    [1, 3, '33.333'],
    [2, 3, '66.666'],
  ])('#7 %d of %d is %s: nothing is lost to binary fractions and nothing rounded up', (numerator, denominator, percent) => {
    expect(floorPercent(numerator, denominator, 3)).toBe(percent);
  });

  it('has no point where there are no decimals', () => expect(floorPercent(2, 3, 0)).toBe('66'));

  it('rounds up for shares of which less is better', () => {
    expect(ceilPercent(1, 3, 3)).toBe('33.334');
    expect(ceilPercent(1, 2, 3)).toBe('50.000');
    expect(ceilPercent(0, 3, 3)).toBe('0.000');
  });

  it('is null of nothing, and refuses a denominator of zero or a negative numerator', () => {
    expect(exactPercent(0, 0, 3)).toBeNull();
    expect(() => floorPercent(1, 0, 3)).toThrow(RangeError);
    expect(() => floorPercent(-1, 5, 3)).toThrow(RangeError);
  });

  it('keeps a ratio as it is, reduces it only past 2^53, and then never lets it grow', () => {
    expect(exactPercent(50, 100, 1)).toEqual({ percent: '50.0', exact: { numerator: 50, denominator: 100 } });
    expect(exactPercent(2n ** 60n, 2n ** 61n, 1)?.exact).toEqual({ numerator: 1, denominator: 2 });
    const [n, d] = [3n ** 40n, 3n ** 40n + 2n ** 40n];
    const { numerator, denominator } = exactPercent(n, d, 3)!.exact;
    expect(BigInt(numerator) * d).toBeLessThanOrEqual(n * BigInt(denominator));
    expect(denominator).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
  });

  it('is never above the ratio, less than one last place below it, and 100 only where both are equal', () => {
    const whole = fc.bigInt({ min: 1n, max: 10n ** 18n });
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 0, max: 6 }), (a, b, decimals) => {
        const [n, d] = a < b ? [a, b] : [b, a];
        const shown = BigInt(floorPercent(n, d, decimals).replace('.', ''));
        const places = 10n ** BigInt(decimals);
        expect(shown * d <= n * 100n * places && n * 100n * places < (shown + 1n) * d).toBe(true);
        expect(shown === 100n * places).toBe(n === d);
      }),
      { seed: 7, numRuns: tries(500) },
    );
  });
});

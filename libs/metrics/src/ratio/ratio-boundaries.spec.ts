import { ceilPercent, exactPercent, floorPercent } from '..';
import { quantile, quantileIndex } from './quantile';

const LARGEST = Number.MAX_SAFE_INTEGER;
const large = BigInt(LARGEST);

describe('ratios at the edge of what JSON keeps exact', () => {
  it('stay as they are up to 2^53 − 1 and are reduced beyond', () => {
    expect(exactPercent(2n, large - 1n, 0)?.exact).toEqual({ numerator: 2, denominator: LARGEST - 1 });
    expect(exactPercent(0n, large, 0)?.exact).toEqual({ numerator: 0, denominator: LARGEST });
    expect(exactPercent(large, large, 0)?.exact).toEqual({ numerator: LARGEST, denominator: LARGEST });
    expect(exactPercent(2n, large + 1n, 0)?.exact).toEqual({ numerator: 1, denominator: (LARGEST + 1) / 2 });
    expect(exactPercent((large + 1n) * 3n, 6n, 0)?.exact).toEqual({ numerator: (LARGEST + 1) / 2, denominator: 1 });
    expect(exactPercent(large * 2n, 2n, 0)?.exact).toEqual({ numerator: LARGEST, denominator: 1 });
    expect(exactPercent(2n, large * 2n, 0)?.exact).toEqual({ numerator: 1, denominator: LARGEST });
  });

  it('are scaled down no further than needed, and never up', () => {
    const [n, d] = [3n ** 40n, 3n ** 40n + 2n];
    const shrink = d / large + 1n;
    expect(exactPercent(n, d, 3)?.exact).toEqual({ numerator: Number(n / shrink), denominator: Number((d + shrink - 1n) / shrink) });
    const over = exactPercent(d, n, 3)!.exact;
    const shrinkOver = d / large + 1n;
    expect(over).toEqual({ numerator: Number(d / shrinkOver), denominator: Number((n + shrinkOver - 1n) / shrinkOver) });
  });

  it('are scaled down by the larger of the two alone, and by no more where it divides', () => {
    const tall = 3n ** 40n;
    expect(exactPercent(tall, 2n, 0)?.exact).toEqual({ numerator: Number(tall / (tall / large + 1n)), denominator: 1 });
    expect(exactPercent(1n, tall, 0)?.exact).toEqual({ numerator: 0, denominator: Number(tall / (tall / large + 1n)) + 1 });
    const even = 2n * (large - 2n);
    expect(exactPercent(3n, even, 0)?.exact).toEqual({ numerator: 1, denominator: LARGEST - 2 });
  });

  it('say what is wrong', () => {
    expect(() => floorPercent(1, 0, 3)).toThrow('A percentage needs a denominator above zero, not 0');
    expect(() => ceilPercent(1, -2, 3)).toThrow('A percentage needs a denominator above zero, not -2');
    expect(() => ceilPercent(-1, 5, 3)).toThrow('A percentage needs a numerator of zero or more, not -1');
    expect(() => exactPercent(1, -1, 3)).toThrow(RangeError);
  });
});

describe('quantiles', () => {
  it('are by nearest rank, the larger neighbour between two, the last at the end', () => {
    expect([quantile([1, 2], 50), quantile([1, 2, 3], 50), quantile([1, 2], 100), quantile([], 50)]).toEqual([2, 2, 2, null]);
    expect([quantileIndex(20, 95), quantileIndex(1, 99), quantileIndex(100, 100)]).toEqual([19, 0, 99]);
  });
});

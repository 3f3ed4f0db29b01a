import type { ExactPercent } from '../types';

type Whole = number | bigint;

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** The digits of a percentage times ten to the `decimals`, with the point put back. */
const withPoint = (digits: bigint, decimals: number): string => {
  if (decimals === 0) return digits.toString();
  const padded = digits.toString().padStart(decimals + 1, '0');
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
};

const assertRatio = (numerator: bigint, denominator: bigint): void => {
  if (denominator <= 0n) throw new RangeError(`A percentage needs a denominator above zero, not ${denominator}`);
  if (numerator < 0n) throw new RangeError(`A percentage needs a numerator of zero or more, not ${numerator}`);
};

/**
 * `100 × numerator ÷ denominator` cut off (never rounded up) after `decimals` places: `99.991`.
 * Shows `100…` only where the two are equal. Throws a RangeError for a denominator of zero.
 */
export function floorPercent(numerator: Whole, denominator: Whole, decimals: number): string {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  assertRatio(n, d);
  return withPoint((n * 100n * 10n ** BigInt(decimals)) / d, decimals);
}

/** As `floorPercent`, rounded up: for shares of which less is better, so that the provider never gains by rounding. */
export function ceilPercent(numerator: Whole, denominator: Whole, decimals: number): string {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  assertRatio(n, d);
  return withPoint((n * 100n * 10n ** BigInt(decimals) + d - 1n) / d, decimals);
}

export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/**
 * A ratio as two numbers that JSON keeps exact. It stays as it is where both fit; is reduced where they do not; and where even
 * the reduced one does not fit, both are scaled down so that the ratio can only get smaller.
 */
function fitted(numerator: bigint, denominator: bigint): ExactPercent['exact'] {
  if (denominator <= LARGEST && numerator <= LARGEST) return { numerator: Number(numerator), denominator: Number(denominator) };
  const divisor = greatestCommonDivisor(numerator, denominator);
  const [n, d] = [numerator / divisor, denominator / divisor];
  if (d <= LARGEST && n <= LARGEST) return { numerator: Number(n), denominator: Number(d) };
  const shrink = (n > d ? n : d) / LARGEST + 1n;
  return { numerator: Number(n / shrink), denominator: Number((d + shrink - 1n) / shrink) };
}

/** The ratio with its floored percentage, or `null` where the denominator is zero: nothing is known then. */
export function exactPercent(numerator: Whole, denominator: Whole, decimals: number): ExactPercent | null {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  return d === 0n ? null : { percent: floorPercent(n, d, decimals), exact: fitted(n, d) };
}

/** As `exactPercent` with the percentage rounded up, for shares of which less is better. */
export function exactPercentUp(numerator: Whole, denominator: Whole, decimals: number): ExactPercent | null {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  return d === 0n ? null : { percent: ceilPercent(n, d, decimals), exact: fitted(n, d) };
}

/*
 * Exact decimals as whole numbers of 10⁻¹²: what weights can give (see state/weight) and what a quotient is cut off at.
 */
export const PLACES = 12;
const ONE = 10n ** BigInt(PLACES);

/** Throws a RangeError for what is no plain decimal of up to twelve places. */
export function parseDecimal(text: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,12}))?$/.exec(text);
  if (!match) throw new RangeError(`Not a decimal: ${text}`);
  const [, sign, whole = '', places = ''] = match;
  const size = BigInt(whole) * ONE + BigInt(places.padEnd(PLACES, '0'));
  return sign === '-' ? -size : size;
}

/** In plain notation, with as many places as given or else as many as it takes. */
export function formatDecimal(value: bigint, places?: number): string {
  const size = value < 0n ? -value : value;
  const digits = (size % ONE).toString().padStart(PLACES, '0');
  const shown = places === undefined ? digits.replace(/0+$/, '') : digits.slice(0, places);
  return `${value < 0n ? '-' : ''}${size / ONE}${shown === '' ? '' : `.${shown}`}`;
}

export const multiply = (a: bigint, b: bigint): bigint => (a * b) / ONE;

/** The quotient of two numbers of which the second is above zero, cut off after twelve places. */
export function divide(a: bigint, b: bigint, rounding: 'down' | 'up'): bigint {
  return (a * ONE + (rounding === 'up' ? b - 1n : 0n)) / b;
}

/** Cut off after some places, towards zero or away from it; of a number that is not negative. */
export function roundTo(value: bigint, places: number, rounding: 'down' | 'up'): bigint {
  const unit = 10n ** BigInt(PLACES - places);
  return ((value + (rounding === 'up' ? unit - 1n : 0n)) / unit) * unit;
}

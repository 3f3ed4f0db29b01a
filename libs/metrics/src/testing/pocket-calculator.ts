import type { DerivationStep, Quantity } from '..';

/*
 * Recomputes the steps of a derivation with whole numbers of 10⁻¹², without anything of the library: what an auditor does by hand.
 */

const ONE = 10n ** 12n;

/** A plain decimal of up to twelve places in units of 10⁻¹². */
export function exactly(text: string): bigint {
  const [whole = '', places = ''] = text.split('.');
  if (!/^-?\d+(\.\d{1,12})?$/.test(text)) throw new Error(`Not a decimal: ${text}`);
  const size = BigInt(whole.replace('-', '')) * ONE + BigInt((places + '000000000000').slice(0, 12));
  return text.startsWith('-') ? -size : size;
}

/** Cut off to some places, as it is shown. */
export function shownAt(value: bigint, decimals: number): string {
  const text = `${value / ONE}.${String(value % ONE).padStart(12, '0')}`;
  return decimals === 0 ? text.slice(0, -13) : text.slice(0, text.length - 12 + decimals);
}

function evaluate({ operation, operands, decimals = 0, rounding }: DerivationStep): bigint {
  const [first = 0n, ...rest] = operands.map(({ value }) => exactly(value));
  const unit = 10n ** BigInt(12 - decimals);
  switch (operation) {
    case 'sum':
      return rest.reduce((a, b) => a + b, first);
    case 'difference':
      return rest.reduce((a, b) => a - b, first);
    case 'product':
      if ((first * rest[0]!) % ONE !== 0n) throw new Error('A product that does not fit');
      return (first * rest[0]!) / ONE;
    case 'quotient': {
      const floored = (first * ONE) / rest[0]!;
      return rounding === 'up' && floored * rest[0]! < first * ONE ? floored + 1n : floored;
    }
    case 'roundDown':
      return first - (first % unit);
    case 'roundUp':
      return first % unit === 0n ? first : first - (first % unit) + unit;
    case 'greatest':
      return rest.reduce((a, b) => (b > a ? b : a), first);
    case 'least':
      return rest.reduce((a, b) => (b < a ? b : a), first);
  }
}

const nameOf = ({ code, subject }: Quantity): string => (subject === undefined ? code : `${code} ${subject}`);

/**
 * Results by code (and subject), as they are shown. Throws where a step is not what its operands give, or an operand that bears the
 * name of an earlier result differs from it.
 */
export function calculate(steps: readonly DerivationStep[]): Map<string, string> {
  const results = new Map<string, string>();
  for (const step of steps) {
    for (const operand of step.operands) {
      const earlier = results.get(nameOf(operand));
      if (earlier !== undefined && earlier !== operand.value) throw new Error(`${nameOf(operand)} is ${earlier}, not ${operand.value}`);
    }
    if (evaluate(step) !== exactly(step.result.value)) throw new Error(`${step.code} is not ${step.result.value}`);
    if (step.code !== step.result.code) throw new Error(`${step.code} gives ${step.result.code}`);
    if (results.has(nameOf(step.result))) throw new Error(`${nameOf(step.result)} is there twice`);
    results.set(nameOf(step.result), step.result.value);
  }
  return results;
}

import type { DerivationStep, Operation, Quantity, QuantityUnit } from '../results';
import { divide, formatDecimal, multiply, parseDecimal, PLACES, roundTo } from './decimal';

/** What goes beyond this many operands is put together into one with the code `others`. */
const MOST_OPERANDS = 1000;

export const quantity = (code: string, value: number | string, unit: QuantityUnit, subject?: string): Quantity => ({
  code,
  value: String(value),
  unit,
  ...(subject === undefined ? {} : { subject }),
});

const total = (operands: readonly Quantity[]): bigint => operands.reduce((sum, { value }) => sum + parseDecimal(value), 0n);

/** A calculation, step by step: each result is worked out from its operands and nothing else. */
export class StepList {
  readonly steps: DerivationStep[] = [];

  /** The sum of any number of quantities of one unit, also of none. */
  sum(code: string, unit: QuantityUnit, operands: readonly Quantity[], subject?: string): Quantity {
    const most = operands.length > MOST_OPERANDS + 1 ? MOST_OPERANDS : operands.length;
    const shown = operands.slice(0, most);
    const rest = operands.slice(most);
    if (rest.length > 0) shown.push(quantity('others', formatDecimal(total(rest)), unit, String(rest.length)));
    return this.add(code, 'sum', shown, quantity(code, formatDecimal(total(shown)), unit, subject));
  }

  difference(code: string, from: Quantity, less: readonly Quantity[]): Quantity {
    const value = formatDecimal(parseDecimal(from.value) - total(less));
    return this.add(code, 'difference', [from, ...less], quantity(code, value, from.unit));
  }

  product(code: string, unit: QuantityUnit, a: Quantity, b: Quantity, subject?: string): Quantity {
    const value = formatDecimal(multiply(parseDecimal(a.value), parseDecimal(b.value)));
    return this.add(code, 'product', [a, b], quantity(code, value, unit, subject));
  }

  quotient(code: string, unit: QuantityUnit, a: Quantity, b: Quantity, rounding: 'down' | 'up', subject?: string): Quantity {
    const value = formatDecimal(divide(parseDecimal(a.value), parseDecimal(b.value), rounding));
    return this.add(code, 'quotient', [a, b], quantity(code, value, unit, subject), { decimals: PLACES, rounding });
  }

  round(code: string, of: Quantity, decimals: number, rounding: 'down' | 'up', subject?: string): Quantity {
    const value = formatDecimal(roundTo(parseDecimal(of.value), decimals, rounding), decimals);
    const operation = rounding === 'down' ? 'roundDown' : 'roundUp';
    return this.add(code, operation, [of], quantity(code, value, of.unit, subject), { decimals, rounding });
  }

  /** The greatest or the least of at least one quantity. */
  pick(code: string, operation: 'greatest' | 'least', operands: readonly Quantity[]): Quantity {
    const picked = operands.reduce((a, b) => {
      const isLess = parseDecimal(b.value) < parseDecimal(a.value);
      return isLess === (operation === 'least') ? b : a;
    });
    return this.add(code, operation, operands, quantity(code, picked.value, picked.unit));
  }

  /** `100 × part ÷ whole`, cut off at the places that are shown; `null` of nothing. */
  percent(
    code: string,
    part: Quantity,
    whole: Quantity,
    decimals: number,
    rounding: 'down' | 'up' = 'down',
    subject?: string,
  ): Quantity | null {
    if (parseDecimal(whole.value) === 0n) return null;
    const hundredfold = this.product(`${code}Hundredfold`, part.unit, part, quantity('hundred', 100, 'count'), subject);
    const exact = this.quotient(`${code}Exact`, 'percent', hundredfold, whole, rounding, subject);
    return this.round(code, exact, decimals, rounding, subject);
  }

  private add(
    code: string,
    operation: Operation,
    operands: readonly Quantity[],
    result: Quantity,
    extra: Pick<DerivationStep, 'decimals' | 'rounding'> = {},
  ): Quantity {
    this.steps.push({ code, operation, operands, result, ...extra });
    return result;
  }
}

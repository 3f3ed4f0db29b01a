import { type Derivation, explainFigure, type FigureInput, type FigureKey } from '..';
import { calculate } from './pocket-calculator';

/** The derivation of a figure of records, with every step checked. */
export function explained(input: FigureInput, figure: FigureKey): Derivation {
  const derivation = explainFigure(input, figure);
  calculate(derivation.steps);
  expect(derivation).toMatchObject({ figure, intervals: [], intervalsLeftOut: 0, rowsLeftOut: 0, leftOutOmitted: 0 });
  return derivation;
}

/** Each step as its code, its operation, the values that go in and the one that comes out. */
export function stepLines({ steps }: Derivation): string[][] {
  return steps.map(({ code, operation, operands, result }) => [
    code,
    operation,
    operands.map(({ value }) => value).join(' '),
    result.value,
  ]);
}

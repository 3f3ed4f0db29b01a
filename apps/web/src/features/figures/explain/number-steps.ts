import type { DerivationStep, Quantity } from '@kaiji/contracts';

export interface NumberedOperand extends Quantity {
  /** The line that it is the result of. */
  line?: number;
}

export interface NumberedStep extends Omit<DerivationStep, 'operands'> {
  number: number;
  operands: NumberedOperand[];
}

const identity = ({ code, unit, value, subject = '' }: Quantity): string => [code, unit, value, subject].join('\n');

/** Numbers the lines of a calculation and names, beside each operand, the earlier line that it comes from. */
export const numberSteps = (steps: readonly DerivationStep[]): NumberedStep[] => {
  const lineOf = new Map<string, number>();
  return steps.map((step, index) => {
    const operands = step.operands.map((operand): NumberedOperand => {
      const line = lineOf.get(identity(operand));
      return line === undefined ? operand : { ...operand, line };
    });
    lineOf.set(identity(step.result), index + 1);
    return { ...step, number: index + 1, operands };
  });
};

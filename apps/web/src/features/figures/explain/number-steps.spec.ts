import type { DerivationStep, Quantity } from '@kaiji/contracts';
import { numberSteps } from './number-steps';

const ms = (code: string, value: string, subject?: string): Quantity => ({ code, value, unit: 'ms', ...(subject === undefined ? {} : { subject }) });
const step = (operation: DerivationStep['operation'], operands: Quantity[], result: Quantity): DerivationStep => ({ code: result.code, operation, operands, result });

describe('numberSteps', () => {
  it('names the line that an operand comes from, and none where it is given', () => {
    const [first, second] = numberSteps([
      step('sum', [ms('length', '10', 'down-1'), ms('length', '5', 'down-2')], ms('down', '15')),
      step('difference', [ms('known', '100'), ms('down', '15')], ms('up', '85')),
    ]);
    expect(first?.operands.map(({ line }) => line)).toEqual([undefined, undefined]);
    expect(second).toMatchObject({ number: 2, operands: [{ code: 'known' }, { code: 'down', line: 1 }] });
    expect(second?.operands[0]).not.toHaveProperty('line');
  });

  it('takes the latest of two lines with one code, and only that of the same subject', () => {
    const rate = (subject: string, value: string) => step('product', [ms('done', value, subject)], ms('rate', value, subject));
    const steps = numberSteps([rate('db', '1'), rate('files', '1'), step('sum', [ms('rate', '1', 'files'), ms('rate', '1', 'db'), ms('rate', '1')], ms('all', '2'))]);
    expect(steps[2]?.operands.map(({ line }) => line)).toEqual([2, 1, undefined]);
  });
});

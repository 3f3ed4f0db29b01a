import { DISCLOSURE_STATES } from '@kaiji/contracts';
import { KaijiError } from '../../../platform/errors';
import { stateAfter, type StepName, STEPS } from './steps';

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof KaijiError) return error.code;
    throw error;
  }
  return 'none';
};

describe(stateAfter.name, () => {
  it.each([
    ['submit', 'draft', 'submitted'],
    ['submit', 'returned', 'submitted'],
    ['approve', 'submitted', 'approved'],
    ['return', 'submitted', 'returned'],
    ['return', 'approved', 'returned'],
    ['file', 'approved', 'filed'],
    ['restate', 'filed', 'restated'],
  ] as const)('%s: %s → %s', (name, from, to) => {
    expect(stateAfter(name, from, '理由')).toBe(to);
  });

  it('refuses every other step', () => {
    const names = Object.keys(STEPS) as StepName[];
    const refused = names.flatMap((name) => DISCLOSURE_STATES.filter((state) => codeOf(() => stateAfter(name, state, '理由')) === 'conflict'));
    expect(refused).toHaveLength(names.length * DISCLOSURE_STATES.length - 7);
  });

  it('wants a reason to return and to restate', () => {
    expect(codeOf(() => stateAfter('return', 'submitted', undefined))).toBe('validation');
    expect(codeOf(() => stateAfter('restate', 'filed', ' 　'))).toBe('validation');
    expect(codeOf(() => stateAfter('approve', 'submitted', undefined))).toBe('none');
  });
});

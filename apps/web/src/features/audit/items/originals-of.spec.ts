import { FIGURES } from '@kaiji/contracts';
import { answerSubject, originalsOf } from './originals-of';

describe('originals of a figure', () => {
  it('are somewhere for every figure', () => {
    for (const figure of FIGURES) {
      const { screens, segments, entryKind } = originalsOf(figure);
      expect([figure, screens.length > 0 || segments || entryKind !== undefined]).toEqual([figure, true]);
    }
  });

  it('of the uptime are probe results and all that changes what they count for', () => {
    expect(originalsOf('uptime')).toMatchObject({ segments: true, screens: ['incidents', 'maintenances', 'discrepancies'] });
    expect(originalsOf('patches')).toMatchObject({ segments: false });
  });
});

describe('an answer in the ledger', () => {
  it('is found by its field, or with the disclosure that drafted it', () => {
    expect(answerSubject('d', '39-1', 2)).toBe('disclosure/d/answer/39-1/');
    expect(answerSubject('d', '39-1', 0)).toBe('disclosure/d/created');
  });
});

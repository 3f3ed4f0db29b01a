import * as fc from 'fast-check';
import { computeUptime } from '..';
import { history } from '../testing/arbitrary-history';
import { naiveUptime } from '../testing/naive-uptime';
import { tries } from '../testing/tries';

describe('uptime against the definitions read second by second', () => {
  it('agrees on random short histories', () => {
    fc.assert(
      fc.property(history, ({ input, results }) => {
        const { agreedMs, upMs, downMs, unknownMs } = computeUptime(input);
        expect({ agreedMs, upMs, downMs, unknownMs }).toEqual(naiveUptime(input, results));
      }),
      { seed: 20260401, numRuns: tries(2000) },
    );
  });
});

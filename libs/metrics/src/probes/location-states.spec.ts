import type { Outcome, ProbeRun } from '..';
import { holdsUntil, locationStates } from './location-states';
import { DOWN, UNKNOWN, UP } from './verdict';

const run = (from: number, last: number, outcome: Outcome, intervalMs = 10): ProbeRun => ({
  check: 'c',
  location: 'l',
  from,
  last,
  outcome,
  count: 1,
  intervalMs,
});
const rules = { confirmFailures: 2, staleAfterIntervals: 2 };

describe('what one location says', () => {
  it('is nothing without results, and has no failures without any', () => {
    expect(locationStates([], rules)).toEqual({ states: { initial: UNKNOWN, times: [], values: [] }, unconfirmed: [] });
    expect(locationStates([run(0, 10, 'up')], rules).unconfirmed).toEqual([]);
  });

  it('holds until the next result at the very limit of the longer interval', () => {
    expect(holdsUntil(run(0, 0, 'up', 10), run(40, 40, 'up', 20), 2)).toBe(40);
    expect(holdsUntil(run(0, 0, 'up', 10), run(41, 41, 'up', 20), 2)).toBe(20);
    expect(holdsUntil(run(0, 0, 'up', 20), run(40, 40, 'up', 10), 2)).toBe(40);
    expect(holdsUntil(run(0, 0, 'up', 10), undefined, 1.26)).toBe(13);
  });

  it('keeps with unconfirmed failures the time over which they hold', () => {
    const { states, unconfirmed } = locationStates([run(0, 0, 'down'), run(10, 10, 'up'), run(20, 20, 'down'), run(30, 30, 'down')], rules);
    expect(states).toEqual({ initial: UNKNOWN, times: [0, 20, 50], values: [UP, DOWN, UNKNOWN] });
    expect(unconfirmed).toEqual([{ at: 0, count: 1, holds: [{ from: 0, to: 10 }] }]);
    const refuted = locationStates([run(0, 0, 'down'), run(10, 10, 'up'), run(20, 20, 'degraded'), run(30, 30, 'up')], rules);
    expect(refuted.unconfirmed).toEqual(unconfirmed);
  });
});

import { joinSilences, silencesOfCheck, silencesWithin, type SilentLocation } from './silence';
import { UNKNOWN, UP } from './verdict';

const silent = (location: string, ...edges: number[]): SilentLocation => ({ check: 'c', location, component: 'web', edges });
const check = { key: 'c', name: 'c', intervalMs: 1 };
const span = { from: 10, to: 100 };

describe('silences of a location', () => {
  it('are cut to the span, also where one begins before it and where one ends after it', () => {
    const edgesOf = (times: number[], values: number[], within = span) => {
      const states = { initial: UNKNOWN, times, values };
      return silencesOfCheck(check, 'web', [{ location: 'tokyo', states, unconfirmed: [] }], within)[0]!.edges;
    };
    expect(edgesOf([5, 8, 20, 30, 110], [UP, UNKNOWN, UP, UNKNOWN, UP])).toEqual([10, 20, 30, 100]);
    expect(edgesOf([5, 100], [UP, UNKNOWN])).toEqual([]);
    expect(edgesOf([5], [UP], { from: 5, to: 5 })).toEqual([]);
    expect(edgesOf([], [], { from: 5, to: 5 })).toEqual([]);
  });

  it('last all the time where a declared location never reported, once each', () => {
    const declared = { ...check, locations: ['naha', 'naha'] };
    expect(silencesOfCheck(declared, 'web', [], span)).toEqual([silent('naha', 10, 100)]);
    expect(silencesOfCheck(check, 'web', [], span)).toEqual([silent('', 10, 100)]);
    expect(silencesOfCheck(check, 'web', [], { from: 5, to: 5 })).toEqual([silent('')]);
  });

  it('are found where they overlap an interval', () => {
    const found = (from: number, to: number) => silencesWithin(silent('a', 10, 20, 30, 40, 50, 60), { from, to }).map((each) => each.from);
    expect([found(20, 30), found(19, 31), found(35, 50), found(0, 10), found(59, 99)]).toEqual([[], [10, 30], [30], [], [50]]);
    expect(silencesWithin(silent('a', 10, 20), { from: 0, to: 99 })).toEqual([
      { from: 10, to: 20, check: 'c', location: 'a', component: 'web' },
    ]);
  });

  it('are one where they last from one part into the next', () => {
    const first = [silent('a', 10, 20, 30, 50), silent('b', 10, 20), silent('c')];
    const second = [silent('a', 50, 60, 70, 80), silent('b', 50, 60), silent('c'), silent('d', 90, 99)];
    const joined = [silent('a', 10, 20, 30, 60, 70, 80), silent('b', 10, 20, 50, 60), silent('c'), silent('d', 90, 99)];
    expect(joinSilences([first, second])).toEqual(joined);
    expect(joinSilences([first])).toEqual(first);
    expect(joinSilences([[silent('a', 1, 2)], [{ ...silent('a', 2, 3), component: 'db' }]])).toHaveLength(2);
  });
});

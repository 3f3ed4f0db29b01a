import fc from 'fast-check';
import { mergeRuns } from './merge-runs';
import { type Moment, runOfMoment } from './run';

const at = (atMs: number, outcome = 0, intervalMs = 60_000): Moment => ({ atMs, outcome, intervalMs });

describe('mergeRuns', () => {
  it('joins equal outcomes and keeps how many there were', () => {
    const runs = mergeRuns([at(0), at(60_000), at(120_000, 3), at(180_000)].map(runOfMoment));
    expect(runs.map((run) => [run.fromMs, run.lastMs, run.outcome, run.count])).toEqual([
      [0, 60_000, 0, 2],
      [120_000, 120_000, 3, 1],
      [180_000, 180_000, 0, 1],
    ]);
  });

  it('breaks where the silence is longer than one and a half intervals, not at it', () => {
    expect(mergeRuns([at(0), at(90_000)].map(runOfMoment))).toHaveLength(1);
    expect(mergeRuns([at(0), at(90_001)].map(runOfMoment))).toHaveLength(2);
  });

  it('breaks where the interval of the check changed', () => {
    expect(mergeRuns([at(0), at(60_000, 0, 300_000)].map(runOfMoment))).toHaveLength(2);
  });

  it('appending in pieces of any size gives what all at once gives', () => {
    const step = fc.record({ gap: fc.integer({ min: 1, max: 200_000 }), outcome: fc.integer({ min: 0, max: 3 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 10 }), (steps, size) => {
        let now = 0;
        const moments = steps.map((one) => at((now += one.gap), one.outcome));
        let runs: ReturnType<typeof mergeRuns> = [];
        for (let start = 0; start < moments.length; start += size) {
          runs = mergeRuns([...runs, ...moments.slice(start, start + size).map(runOfMoment)]);
        }
        expect(runs).toEqual(mergeRuns(moments.map(runOfMoment)));
      }),
      { seed: 7301, numRuns: 300 },
    );
  });
});

import type { ProbeRun } from '@kaiji/metrics';
import { clipGaps } from './clip-gaps';
import type { SeriesGaps } from './series-gaps';

const MINUTE = 60_000;
const run = (from: number, last: number): ProbeRun => ({ check: 'c', location: '', from, last, outcome: 'up', count: 2, intervalMs: MINUTE });
const series = (gaps: [number, number][]): SeriesGaps[] => [{ check: 'c', location: '', results: 3, gaps }];
const HOUR = 60 * MINUTE;
const period = { from: 10 * HOUR, to: 20 * HOUR };
const gapsOf = (gaps: [number, number][], runs: ProbeRun[], asOf = Infinity) => clipGaps(series(gaps), runs, period, asOf)[0]?.gaps;

describe('clipGaps', () => {
  it('leaves steady results alone', () => {
    expect(gapsOf([[60, 600]], [run(0, 30 * HOUR)])).toEqual([[60, 600]]);
  });

  it('counts a silence that began before the period from its start', () => {
    const gaps: [number, number][] = [[60, 500], [3 * 3600, 1]];
    expect(gapsOf(gaps, [run(0, 8 * HOUR), run(11 * HOUR, 30 * HOUR)])).toEqual([[60, 500], [3600, 1]]);
  });

  it('does so too where the silence is longer than anybody looked back', () => {
    expect(gapsOf([[60, 500], [200_000_000, 1]], [run(11 * HOUR, 30 * HOUR)])).toEqual([[60, 500], [3600, 1]]);
  });

  it('counts the time before the first result ever, which no gap stands for', () => {
    expect(gapsOf([[60, 500]], [run(11 * HOUR, 30 * HOUR)])).toEqual([[60, 500], [3600, 1]]);
  });

  it('counts the silence after the last result, to the end of the period or to asOf', () => {
    expect(gapsOf([[60, 5]], [run(0, 18 * HOUR)])).toEqual([[60, 5], [7200, 1]]);
    expect(gapsOf([[60, 5]], [run(0, 18 * HOUR)], 19 * HOUR)).toEqual([[60, 5], [3600, 1]]);
    expect(gapsOf([[60, 5]], [run(0, 18 * HOUR)], 18 * HOUR + MINUTE)).toEqual([[60, 5]]);
  });
});

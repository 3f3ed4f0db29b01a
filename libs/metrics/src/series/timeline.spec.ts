import * as fc from 'fast-check';
import { computeTimeline, computeUptime, totalMs } from '..';
import { history } from '../testing/arbitrary-history';
import { component, figureInput, HOUR, incident, maintenance, probed, revision } from '../testing/figure-input';
import { tries } from '../testing/tries';

const day = { timeZone: 'UTC', period: { from: 0, to: 24 * HOUR }, asOf: 48 * HOUR };

describe('timeline', () => {
  it('says what held when, and why', () => {
    const runs = probed(
      'web-http',
      [
        [6 * HOUR, 'up'],
        [10 * HOUR, 'down'],
        [11 * HOUR, 'degraded'],
        [12 * HOUR, 'up'],
      ],
      24 * HOUR,
    );
    const items = computeTimeline(
      figureInput({
        ...day,
        runs,
        service: { hours: { weekly: [{ days: ['thu'], from: '06:00', to: '18:00' }], holidays: [] } },
        incidents: [incident(10 * HOUR, 11 * HOUR, { id: 'I1' }), incident(13 * HOUR, 14 * HOUR, { id: 'I2', impact: 'partial' })],
        maintenances: [maintenance(revision(15 * HOUR, 16 * HOUR))],
      }),
    );
    expect(
      items.map(({ from, to, state, components, incidents, sources }) => [from / HOUR, to / HOUR, state, components, incidents, sources]),
    ).toEqual([
      [0, 6, 'outOfHours', [], [], []],
      [6, 10, 'up', [], [], []],
      [10, 11, 'down', ['web'], ['I1'], ['probes', 'incident']],
      [11, 12, 'degraded', ['web'], [], ['probes']],
      [12, 13, 'up', [], [], []],
      [13, 14, 'down', [], ['I2'], ['incident']],
      [14, 15, 'up', [], [], []],
      [15, 16, 'maintenance', [], [], ['maintenance']],
      [16, 18, 'up', [], [], []],
      [18, 24, 'outOfHours', [], [], []],
    ]);
  });

  it('shows a loss of less than all as partial, and unknown components by name', () => {
    const components = [component('a', { weight: 0.5 }), component('b')];
    const runs = [
      ...probed(
        'a-http',
        [
          [0, 'up'],
          [HOUR, 'down'],
          [2 * HOUR, 'up'],
        ],
        24 * HOUR,
      ),
      ...probed('b-http', [[0, 'up']], 12 * HOUR - 60_000),
    ];
    const states = computeTimeline(figureInput({ ...day, runs, service: { components } })).map(({ state, components: due }) => [
      state,
      due,
    ]);
    expect(states).toEqual([
      ['up', []],
      ['partial', ['a']],
      ['up', []],
      ['unknown', ['b']],
    ]);
  });

  it('follows without a gap over the effective time, differs from neighbour to neighbour and agrees with the totals', () => {
    fc.assert(
      fc.property(history, ({ input }) => {
        const items = computeTimeline(input);
        items.slice(1).forEach(({ from }, i) => expect(from).toBe(items[i]!.to));
        const { agreedMs, excludedMs } = computeUptime(input);
        expect(totalMs(items)).toBe(agreedMs + excludedMs);
        expect(totalMs(items.filter(({ state }) => state === 'maintenance'))).toBe(excludedMs);
      }),
      { seed: 5, numRuns: tries(300) },
    );
  });
});

import { computeMonitoring, type FigureInput, type LatencyCounts } from '..';
import { at, component, DAY, figureInput, HOUR, MINUTE } from '../testing/figure-input';

const every = (...keys: string[]) => keys.map((key) => ({ key, name: key, intervalMs: MINUTE }));
const components = [
  component('web', { checks: every('home', 'login') }),
  component('db', { layer: 'serverStorage', checks: every('db', 'home') }),
];
const gapCounts = [{ check: 'home', location: 'tokyo', results: 2, gaps: [[60, 1]] as const }];
const latency = (check: string, latencies: LatencyCounts['latencies']): LatencyCounts => ({ check, latencies });
const monitoring = (latencyCounts: readonly LatencyCounts[], changes: Partial<FigureInput> = {}) =>
  computeMonitoring(figureInput({ gapCounts, ...changes, service: { components }, policy: {}, latencyCounts }));
const none = { results: 0, p50Ms: null, p95Ms: null, p99Ms: null };

describe('response times', () => {
  it('are quantiles by nearest rank, the slower neighbour where the rank falls between two', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => [index + 1, 1] as const);
    expect(monitoring([latency('home', hundred)]).responseTime).toEqual({ results: 100, p50Ms: 51, p95Ms: 96, p99Ms: 100 });
    expect(monitoring([latency('home', [[10, 1], [20, 1]])]).responseTime).toEqual({ results: 2, p50Ms: 20, p95Ms: 20, p99Ms: 20 });
    expect(monitoring([latency('home', [[10, 1]])]).responseTime).toEqual({ results: 1, p50Ms: 10, p95Ms: 10, p99Ms: 10 });
  });

  it('are those of each layer and check, and of the service with every check once', () => {
    const figure = monitoring([latency('home', [[10, 3]]), latency('db', [[500, 1]]), latency('gone', [[9999, 50]])]);
    expect(figure.responseTime).toEqual({ results: 4, p50Ms: 10, p95Ms: 500, p99Ms: 500 });
    expect(figure.layers[0]).toMatchObject({
      responseTime: { results: 3, p50Ms: 10 },
      responseTimeByCheck: [{ check: 'home', results: 3, p50Ms: 10, p95Ms: 10, p99Ms: 10 }, { check: 'login', ...none }],
    });
    expect(figure.layers[2]).toMatchObject({ responseTime: { results: 4, p95Ms: 500 } });
    expect(figure.layers[2]?.responseTimeByCheck.map(({ check, results }) => [check, results])).toEqual([['db', 1], ['home', 3]]);
    expect(figure.layers[1]).toMatchObject({ responseTime: none, responseTimeByCheck: [] });
  });

  it('do not depend on order or repetition', () => {
    const counts = [latency('home', [[10, 3], [20, 5]]), latency('db', [[500, 1]])];
    const repeated = [latency('db', [[500, 1]]), latency('home', [[20, 5], [10, 3]]), latency('home', [[10, 3], [20, 5]])];
    expect(monitoring(repeated)).toEqual(monitoring(counts));
  });

  it('are null, never 0, where none was measured', () => {
    expect(monitoring([]).responseTime).toEqual(none);
    expect(monitoring([latency('home', [])]).responseTime).toEqual(none);
    expect(computeMonitoring(figureInput({ gapCounts })).responseTime).toEqual(none);
  });

  it('say over which days they are where the period is not made of whole days that are over', () => {
    const counts = [latency('home', [[10, 3]])];
    const period = { from: at('2025-04-01 00:00'), to: at('2025-05-01 00:00') };
    expect(monitoring(counts, { period }).notes).toEqual([]);
    expect(monitoring(counts, { period: { from: period.from + HOUR, to: period.to } }).notes).toEqual([
      { code: 'responseTimeWholeDays', params: { from: '2025-04-02', to: '2025-04-30' } },
    ]);
    expect(monitoring(counts, { period, asOf: period.from + 2 * DAY + HOUR }).notes).toEqual([
      { code: 'responseTimeWholeDays', params: { from: '2025-04-01', to: '2025-04-02' } },
    ]);
    expect(monitoring([], { period, asOf: period.from + HOUR }).notes).toEqual([{ code: 'responseTimeNoWholeDay' }]);
    expect(monitoring(counts, { period: { from: period.from + HOUR, to: period.to }, gapCounts: [] }).notes).toEqual([]);
  });
});

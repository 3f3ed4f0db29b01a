import { computeMonitoring, DEFAULT_POLICY, type GapCounts } from '..';
import { component, figureInput, MINUTE } from '../testing/figure-input';

const every = (intervalMs: number, key: string) => [{ key, name: key, intervalMs }];
const components = [
  component('web', { checks: every(5 * MINUTE, 'web') }),
  component('db', { layer: 'serverStorage', checks: [...every(MINUTE, 'db-1'), ...every(10 * MINUTE, 'db-2')] }),
  component('fw', { layer: 'securityDevice', checks: [] }),
];
const monitoring = (gapCounts: GapCounts[]) => computeMonitoring(figureInput({ service: { components }, gapCounts }));
const gaps = (check: string, pairs: GapCounts['gaps'], location = 'tokyo'): GapCounts => ({
  check,
  location,
  results: pairs.reduce((sum, [, count]) => sum + count, 1),
  gaps: pairs,
});

describe('monitoring', () => {
  it('#78 N01: gaps of 5, 5, 5, 11 and 5 min', () => {
    const [application] = monitoring([
      gaps('web', [
        [300, 4],
        [660, 1],
      ]),
    ]).layers;
    expect(application).toEqual({
      layer: 'application',
      checks: 1,
      configuredIntervalMs: 5 * MINUTE,
      results: 6,
      medianGapMs: 5 * MINUTE,
      p95GapMs: 11 * MINUTE,
      maxGapMs: 11 * MINUTE,
      withinConfigured: { percent: '80.000', exact: { numerator: 4, denominator: 5 } },
      referenceIntervalMs: null,
      withinReference: null,
      responseTime: { results: 0, p50Ms: null, p95Ms: null, p99Ms: null },
      responseTimeByCheck: [{ check: 'web', results: 0, p50Ms: null, p95Ms: null, p99Ms: null }],
    });
  });

  it('measures all gaps of a layer by the reference interval of the policy in force at the end, to the second that the counts resolve', () => {
    const counts = [
      gaps('db-1', [
        [60, 3],
        [120, 1],
        [121, 1],
        [122, 1],
      ]),
      gaps('db-2', [[600, 2]]),
    ];
    const policy = { ...DEFAULT_POLICY, referenceIntervalSeconds: 120 };
    const of = (over: object) => computeMonitoring(figureInput({ service: { components }, gapCounts: counts, ...over })).layers;
    const [web, , storage] = of({ policy });
    expect(storage).toMatchObject({ referenceIntervalMs: 2 * MINUTE, withinReference: { percent: '62.500', exact: { numerator: 5, denominator: 8 } } });
    expect(web).toMatchObject({ referenceIntervalMs: 2 * MINUTE, withinReference: null });
    expect(of({ policy: DEFAULT_POLICY })[2]).toMatchObject({ referenceIntervalMs: null, withinReference: null });
  });

  it('measures each gap by the interval of its own check, to the second that the counts resolve', () => {
    const layer = monitoring([
      gaps('db-1', [
        [60, 1],
        [61, 1],
        [62, 1],
      ]),
      gaps('db-2', [[600, 2]]),
    ]).layers[2]!;
    expect(layer).toMatchObject({
      checks: 2,
      configuredIntervalMs: 10 * MINUTE,
      withinConfigured: { exact: { numerator: 4, denominator: 5 } },
    });
  });

  it('takes quantiles by nearest rank, the longer neighbour where the rank falls between two', () => {
    const layer = monitoring([
      gaps('web', [
        [1, 10],
        [2, 9],
        [3, 1],
      ]),
    ]).layers[0]!;
    expect(layer).toMatchObject({ medianGapMs: 2000, p95GapMs: 3000 });
    expect(
      monitoring([
        gaps('web', [
          [1, 1],
          [9, 1],
        ]),
      ]).layers[0],
    ).toMatchObject({ medianGapMs: 9000 });
  });

  it('lists all five layers, counts those with results, and is null without any', () => {
    const figure = monitoring([gaps('web', [[300, 1]]), gaps('web', [[300, 1]])]);
    expect(figure.value).toEqual({ layersMonitored: 1, layers: 5 });
    expect(figure.layers.map(({ layer, checks, results }) => [layer, checks, results])).toEqual([
      ['application', 1, 2],
      ['platform', 0, 0],
      ['serverStorage', 2, 0],
      ['securityDevice', 0, 0],
      ['network', 0, 0],
    ]);
    expect(figure.layers[2]).toMatchObject({ medianGapMs: null, withinConfigured: null });
    expect(monitoring([]).value).toBeNull();
  });
});

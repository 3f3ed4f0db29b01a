import { computeUptime } from '..';
import {
  component,
  DAY,
  figureInput,
  HOUR,
  incident,
  incidentInput,
  maintenance,
  MINUTE,
  probed,
  revision,
  SECOND,
  YEAR,
} from '../testing/figure-input';

const s = (seconds: number): number => seconds * SECOND;

/** From 1000 s to 2000 s after the epoch, as short examples have it; results every 20 s, stale after 40 s. */
const short = { timeZone: 'UTC', period: { from: s(1000), to: s(2000) }, asOf: s(100_000) };
const probes = (marks: Parameters<typeof probed>[1], to: number) => probed('web-http', marks, to, s(20));

describe('unknown time', () => {
  it('#25 U24: 5 h unknown and 1 h down, with bounds and coverage', () => {
    const silent = YEAR.from + 20 * DAY;
    const marks = [
      [YEAR.from, 'up'],
      [YEAR.from + DAY, 'down'],
      [YEAR.from + DAY + HOUR, 'up'],
    ] as const;
    const runs = [...probed('web-http', marks, silent - MINUTE), ...probed('web-http', [[silent + 5 * HOUR, 'up']], YEAR.to)];
    const figure = computeUptime(figureInput({ runs, policy: { decimals: 4 } }));
    expect(figure).toMatchObject({ unknownMs: s(18_000), downMs: s(3600) });
    expect([figure.value, figure.lower, figure.upper, figure.coverage].map((each) => each?.percent)).toEqual([
      '99.9885',
      '99.9315',
      '99.9885',
      '99.9429',
    ]);
    expect(figure.value?.exact).toEqual({ numerator: s(31_536_000 - 21_600), denominator: s(31_536_000 - 18_000) });
    expect(figure.gaps).toEqual([
      { check: 'web-http', location: 'tokyo', component: 'web', from: silent, to: silent + 5 * HOUR, unknownMs: s(18_000) },
    ]);
    expect(figure.disclosable).toBe(true);
  });

  it('#26 never checked is null with a coverage of 0, neither 0 nor 100', () => {
    const figure = computeUptime(figureInput());
    expect(figure).toMatchObject({
      value: null,
      coverage: { percent: '0.000' },
      lower: { percent: '0.000' },
      upper: { percent: '100.000' },
      disclosable: false,
    });
    expect(figure.gaps).toMatchObject([{ check: 'web-http', location: '', from: YEAR.from, to: YEAR.to }]);
  });

  it('lists a declared location that never reported as silent, and changes no state or number', () => {
    const runs = probed('web-http', [[YEAR.from, 'up']], YEAR.to);
    const figure = (locations?: readonly string[], of = runs) => {
      const checks = [{ key: 'web-http', name: 'web http', intervalMs: MINUTE, ...(locations ? { locations } : {}) }];
      return computeUptime(figureInput({ runs: of, service: { components: [component('web', { checks })] } }));
    };
    const { gaps, ...declared } = figure(['osaka', 'tokyo', 'osaka']);
    const silent = { check: 'web-http', component: 'web', from: YEAR.from, to: YEAR.to, unknownMs: YEAR.to - YEAR.from };
    expect(gaps).toEqual([{ ...silent, location: 'osaka' }]);
    const { gaps: without, ...undeclared } = figure();
    expect(without).toEqual([]);
    expect(declared).toEqual(undeclared);
    expect(figure(['tokyo']).gaps).toEqual([]);
    const never = (locations?: readonly string[]) => figure(locations, []).gaps.map(({ location }) => location);
    expect([never(['tokyo', 'osaka']), never([]), never()]).toEqual([['osaka', 'tokyo'], [''], ['']]);
  });

  it('#27 U27: unknown 1000-1500 split by maintenance 1200-1300, down 1500-1700', () => {
    const runs = probes(
      [
        [s(1500), 'down'],
        [s(1700), 'up'],
      ],
      s(2000),
    );
    const figure = computeUptime(figureInput({ ...short, runs, maintenances: [maintenance(revision(s(1200), s(1300)))] }));
    expect(figure).toMatchObject({ value: { percent: '60.000' }, agreedMs: s(900), unknownMs: s(400), downMs: s(200), upMs: s(300) });
  });

  it('#28 U28: up 200 s and unknown 800 s is 100 with a coverage of 20, and not to be disclosed', () => {
    const figure = computeUptime(figureInput({ ...short, runs: probes([[s(1000), 'up']], s(1180)) }));
    expect(figure).toMatchObject({ value: { percent: '100.000' }, coverage: { percent: '20.000' }, disclosable: false });
  });

  it('#51 a monitor paused for a day leaves 86,400 s unknown', () => {
    const pause = YEAR.from + 100 * DAY;
    const runs = [...probed('web-http', [[YEAR.from, 'up']], pause - MINUTE), ...probed('web-http', [[pause + DAY, 'up']], YEAR.to)];
    expect(computeUptime(figureInput({ runs }))).toMatchObject({ unknownMs: s(86_400), upMs: s(31_536_000 - 86_400) });
  });

  it('a prober that could not run its check has nothing to say', () => {
    const runs = probes(
      [
        [s(1000), 'up'],
        [s(1200), 'unknown'],
        [s(1500), 'up'],
      ],
      s(2000),
    );
    expect(computeUptime(figureInput({ ...short, runs }))).toMatchObject({ unknownMs: s(300), downMs: 0 });
  });

  it('is disclosable at exactly the least coverage', () => {
    const at = (to: number) => computeUptime(figureInput({ ...short, runs: probes([[s(1000), 'up']], to) })).disclosable;
    expect(at(s(1970))).toBe(true);
    expect(at(s(1950))).toBe(false);
  });

  it('is not turned into uptime by a minor incident: what it does not say stays unknown', () => {
    const incidents = [incident(s(1000), s(2000), { impact: 'degraded' })];
    expect(computeUptime(figureInput({ ...short, incidents }))).toMatchObject({ value: null, unknownMs: s(1000) });
    const partial = [incident(s(1000), s(2000), { impact: 'partial' })];
    expect(computeUptime(figureInput({ ...short, incidents: partial, policy: { partialWeight: 0.4 } }))).toMatchObject({
      downMs: s(400),
      unknownMs: s(600),
      upMs: 0,
    });
  });

  it('with incidents as the basis all else counts as up, and the notes say so', () => {
    const figure = computeUptime(incidentInput({ ...short, incidents: [incident(s(1500), s(1600))] }));
    expect(figure).toMatchObject({ downMs: s(100), unknownMs: 0, gaps: [], notes: [{ code: 'basisIncidents' }] });
  });

  it('names a component without checks, which only records move', () => {
    const components = [component('web'), component('batch', { checks: [] })];
    const runs = probes([[s(1000), 'up']], s(2000));
    const incidents = [incident(s(1500), s(1600), { components: ['batch'] })];
    const figure = computeUptime(figureInput({ ...short, runs, incidents, service: { components } }));
    expect(figure).toMatchObject({ downMs: s(100), unknownMs: 0, outages: [{ components: ['batch'], sources: ['incident'] }] });
    expect(figure.notes).toContainEqual({ code: 'componentWithoutChecks', params: { component: 'batch' } });
    const alone = computeUptime(figureInput({ ...short, incidents, service: { components: [component('batch', { checks: [] })] } }));
    expect(alone).toMatchObject({ downMs: s(100), unknownMs: s(900) });
  });

  it('lists a thousand gaps at most, the longest, and says how many more there are', () => {
    const runs = Array.from({ length: 1200 }, (_, i) =>
      probed('web-http', [[YEAR.from + i * HOUR, 'up']], YEAR.from + i * HOUR + (i % 30) * MINUTE + 1),
    ).flat();
    const figure = computeUptime(figureInput({ runs }));
    expect(figure.gaps).toHaveLength(1000);
    expect(figure.notes).toContainEqual({ code: 'gapsLeftOut', params: { count: 200 } });
  });
});

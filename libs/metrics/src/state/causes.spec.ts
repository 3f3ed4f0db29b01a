import { computeTimeline, computeUptime, DEFAULT_POLICY, type Correction, type FigureInput } from '..';
import { component, figureInput, HOUR, incident, incidentInput, maintenance, probed, revision } from '../testing/figure-input';

const day = { timeZone: 'UTC', period: { from: 0, to: 24 * HOUR }, asOf: 48 * HOUR };
const up = (key: string, to = 24 * HOUR) => probed(`${key}-http`, [[0, 'up']], to);
const causes = (input: FigureInput) =>
  computeTimeline(input).map(({ from, to, state, components }) => [from / HOUR, to / HOUR, state, components.join('')]);

describe('the components that a state is due to', () => {
  const components = ['c', 'b', 'a'].map((key) => component(key));

  it('are sorted, whichever of them came first', () => {
    const of = (key: string, from: number) => incident(from * HOUR, 4 * HOUR, { components: [key] });
    const incidents = [of('b', 1), of('c', 2), of('a', 3)];
    expect(causes(incidentInput({ ...day, service: { components }, incidents }))).toEqual([
      [0, 1, 'up', ''],
      [1, 2, 'down', 'b'],
      [2, 3, 'down', 'bc'],
      [3, 4, 'down', 'abc'],
      [4, 24, 'up', ''],
    ]);
  });

  it('are those impaired, and not those unknown beside them, though it weighs nothing', () => {
    const incidents = [incident(HOUR, 2 * HOUR, { components: ['a'], impact: 'degraded' })];
    const runs = [...up('a'), ...up('b'), ...up('c', HOUR - 60_000)];
    expect(causes(figureInput({ ...day, service: { components }, runs, incidents, policy: { degradedWeight: 0 } }))).toEqual([
      [0, 1, 'up', ''],
      [1, 2, 'unknown', 'a'],
      [2, 24, 'unknown', 'c'],
    ]);
  });

  it('are of a group only the members that are lost or unknown, and of one that stands none', () => {
    const group = { key: 'pair', required: 2 };
    const pair = [component('a', { group }), component('b', { group })];
    expect(causes(figureInput({ ...day, service: { components: pair }, runs: up('a') }))).toEqual([[0, 24, 'unknown', 'b']]);
    const spare = [component('a', { group: { key: 'pair', required: 1 } }), component('b', { group: { key: 'pair', required: 1 } })];
    const incidents = ['a', 'c'].map((key) => incident(0, 24 * HOUR, { components: [key] }));
    const input = figureInput({ ...day, service: { components: [...spare, component('c')] }, runs: up('c'), incidents });
    expect(causes(input)).toEqual([[0, 24, 'down', 'c']]);
  });

  it('is the corrected one, down by its word where it has a weight of its own', () => {
    const corrections: Correction[] = [
      { id: 'K', from: HOUR, to: 2 * HOUR, state: 'down', components: ['a'], reason: '', approvedBy: '' },
      { id: 'L', from: 3 * HOUR, to: 4 * HOUR, state: 'degraded', components: ['a'], reason: '', approvedBy: '' },
    ];
    const weighted = [component('a', { weight: 0.5 }), component('b')];
    const input = incidentInput({ ...day, service: { components: weighted }, corrections, policy: { degradedWeight: 0.5 } });
    expect(causes(input)).toEqual([
      [0, 1, 'up', ''],
      [1, 2, 'partial', 'a'],
      [2, 3, 'up', ''],
      [3, 4, 'degraded', 'a'],
      [4, 24, 'up', ''],
    ]);
  });
});

describe('planned maintenance of a component', () => {
  const incidents = [incident(0, 3 * HOUR, { components: ['a'] })];
  const service = { components: [component('a'), component('b')] };
  const window = (components?: string[]) => maintenance(revision(HOUR, 2 * HOUR, { components }));

  it('relieves it from its start to its end, in the middle of an incident', () => {
    const figure = computeUptime(incidentInput({ ...day, service, incidents, maintenances: [window(['a'])] }));
    expect(figure).toMatchObject({ downMs: 2 * HOUR, excludedMs: 0, beforeExclusions: { downMs: 3 * HOUR } });
    expect(figure.outages.map(({ from, to }) => [from / HOUR, to / HOUR])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('counts before exclusions beside one of the whole service', () => {
    const whole = maintenance(revision(5 * HOUR, 6 * HOUR));
    const figure = computeUptime(incidentInput({ ...day, service, incidents, maintenances: [window(['a']), whole] }));
    expect(figure).toMatchObject({ downMs: 2 * HOUR, excludedMs: HOUR, beforeExclusions: { downMs: 4 * HOUR } });
  });
});

describe('the notes on what a state rests on', () => {
  it('name the components without checks, and only those', () => {
    const components = [component('a'), component('b', { checks: [] })];
    const { notes } = computeUptime(figureInput({ ...day, service: { components }, runs: up('a') }));
    expect(notes).toEqual([{ code: 'componentWithoutChecks', params: { component: 'b' } }]);
  });

  it('name checks of no component where a part rests on incidents', () => {
    const versions = (['incidents', 'probes'] as const).map((basis, i) => ({ from: i * 12 * HOUR, policy: { ...DEFAULT_POLICY, basis } }));
    const { notes } = computeUptime(figureInput({ ...day, policies: versions, runs: [...up('web'), ...up('z'), ...up('y')] }));
    expect(notes.filter(({ code }) => code !== 'policyChanged')).toEqual([
      { code: 'basisIncidents', params: { from: 0, to: 12 * HOUR } },
      { code: 'checkWithoutComponent', params: { check: 'y-http' } },
      { code: 'checkWithoutComponent', params: { check: 'z-http' } },
    ]);
  });
});

describe('policies that read the probes differently', () => {
  it('each hold for their own time: after how many intervals silence begins', () => {
    const policies = [2, 5, 2, 5].map((staleAfterIntervals, i) => ({
      from: i * 6 * HOUR,
      policy: { ...DEFAULT_POLICY, staleAfterIntervals },
    }));
    const minute = 60_000;
    const gaps = [3, 9, 15, 21].map((hour) => hour * HOUR);
    const runs = [0, ...gaps].flatMap((from, i) =>
      probed('web-http', [[i === 0 ? from : from + 10 * minute, 'up']], gaps[i] ?? 24 * HOUR),
    );
    const { gaps: silent, unknownMs } = computeUptime(figureInput({ ...day, policies, runs }));
    expect(silent.map(({ from, to }) => (to - from) / minute)).toEqual([9, 6, 9, 6]);
    expect(unknownMs).toBe(30 * minute);
  });
});

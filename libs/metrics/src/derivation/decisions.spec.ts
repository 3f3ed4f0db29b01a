import { explainUptime, type FigureInput, type Origin } from '..';
import { component, DAY, figureInput, HOUR, incident, incidentInput } from '../testing/figure-input';
import { maintenance, MINUTE, probed, revision } from '../testing/figure-input';

const day = { timeZone: 'UTC', period: { from: 0, to: 24 * HOUR }, asOf: 48 * HOUR };
const window = (id: string, from: number, to: number, extra = {}) => ({ ...maintenance(revision(from, to, extra)), id });
const correction = (id: string, from: number, to: number, state: 'up' | 'down' | 'unknown', components?: string[]) => ({
  id,
  from,
  to,
  state,
  reason: '',
  approvedBy: '',
  ...(components ? { components } : {}),
});
const downBetween = (check: string, from: number, to: number, location = 'tokyo') =>
  probed(
    check,
    [
      [0, 'up'],
      [from, 'down'],
      [to, 'up'],
    ],
    24 * HOUR,
    MINUTE,
    location,
  );
const short = (origin: Origin): string =>
  origin.kind === 'run' || origin.kind === 'silence' ? `${origin.kind} ${origin.check} ${origin.location}` : `${origin.kind} ${origin.id}`;
const origins = (input: FigureInput) => explainUptime(input).intervals.map(({ kind, origins: of }) => [kind, of.map(short)]);
const moves = (input: FigureInput) =>
  explainUptime(input).sensitivity.map(({ code, subject, differenceInMs }) => [code, subject, differenceInMs! / MINUTE]);

describe('the records behind an interval', () => {
  it('are the correction alone where it replaces the rest', () => {
    const input = figureInput({
      ...day,
      runs: downBetween('web-http', HOUR, 2 * HOUR),
      incidents: [incident(HOUR, 2 * HOUR)],
      maintenances: [window('E', HOUR, 2 * HOUR, { announcedAt: 0 })],
      corrections: [correction('C', HOUR, 2 * HOUR, 'down')],
    });
    expect(origins(input)).toEqual([
      ['down', ['correction C']],
      ['emergency', ['maintenance E']],
    ]);
  });

  it('do not include what only touches it', () => {
    const components = [component('web')];
    const input = figureInput({
      ...day,
      runs: downBetween('web-http', 2 * HOUR, 3 * HOUR),
      service: { components },
      incidents: [
        incident(HOUR, 2 * HOUR, { id: 'BEFORE', impact: 'partial' }),
        incident(3 * HOUR, 4 * HOUR, { id: 'AFTER', impact: 'partial' }),
      ],
      policy: { partialWeight: 0.5 },
    });
    expect(origins(input)).toEqual([
      ['down', ['incident BEFORE']],
      ['down', ['run web-http tokyo']],
      ['down', ['incident AFTER']],
    ]);
  });

  it('name locations in order, and only the maintenance of the kind and the time', () => {
    const runs = [...downBetween('web-http', HOUR, 2 * HOUR, 'tokyo'), ...downBetween('web-http', HOUR, 2 * HOUR, 'osaka')];
    const maintenances = [
      window('P1', 5 * HOUR, 6 * HOUR),
      window('P2', 8 * HOUR, 9 * HOUR),
      window('E1', 10 * HOUR, 11 * HOUR, { announcedAt: 0, endedAt: 11 * HOUR }),
      window('E2', 12 * HOUR, 13 * HOUR, { announcedAt: 0 }),
    ];
    const input = figureInput({ ...day, runs, maintenances, corrections: [correction('C', 12 * HOUR, 13 * HOUR, 'unknown')] });
    expect(origins(input)).toEqual([
      ['down', ['run web-http osaka', 'run web-http tokyo']],
      ['excluded', ['maintenance P1']],
      ['excluded', ['maintenance P2']],
      ['emergency', ['maintenance E1']],
      ['emergency', ['maintenance E2']],
      ['unknown', ['correction C']],
    ]);
  });

  it('are every silence where something is lost at the same time, else those of the components that are unknown', () => {
    const components = [component('a'), component('b')];
    const runs = probed('b-http', [[0, 'up']], 24 * HOUR);
    const silent = { ...day, service: { components }, runs };
    expect(origins(figureInput(silent))).toEqual([['unknown', ['silence a-http ']]]);
    const partial = [incident(HOUR, 2 * HOUR, { id: 'I', impact: 'partial', components: ['b'] })];
    expect(origins(figureInput({ ...silent, incidents: partial, policy: { partialWeight: 0.5 } }))).toEqual([
      ['down', ['incident I']],
      ['unknown', ['silence a-http ']],
      ['unknown', ['silence a-http ']],
      ['unknown', ['silence a-http ']],
    ]);
  });

  it('have the components of the whole stretch in order, and none for a service without any', () => {
    const components = [component('b'), component('a')];
    const incidents = [incident(HOUR, 2 * HOUR, { components: ['b'] }), incident(2 * HOUR, 3 * HOUR, { components: ['a'] })];
    const [both] = explainUptime(incidentInput({ ...day, service: { components }, incidents })).intervals;
    expect(both).toMatchObject({ from: HOUR, to: 3 * HOUR, components: ['a', 'b'] });
    const [none] = explainUptime(incidentInput({ ...day, service: { components: [] }, incidents: [incident(0, HOUR)] })).intervals;
    expect(none?.components).toEqual([]);
  });

  it('of an emergency hold the downtime in it, also where it is weighted', () => {
    const incidents = [incident(HOUR, 3 * HOUR, { impact: 'partial' })];
    const maintenances = [window('E', 2 * HOUR, 3 * HOUR, { announcedAt: 0 })];
    const runs = probed('web-http', [[0, 'up']], 24 * HOUR);
    const input = figureInput({ ...day, runs, incidents, maintenances, policy: { partialWeight: 0.5 } });
    expect(explainUptime(input).intervals.find(({ kind }) => kind === 'emergency')).toMatchObject({
      lengthMs: HOUR,
      countedMs: String(HOUR / 2),
      share: null,
    });
  });
});

describe('one decision among several', () => {
  it('an exclusion denied leaves what another excludes, but not what one of components only relieves', () => {
    const components = [component('a'), component('b')];
    const maintenances = [
      window('M1', HOUR, 3 * HOUR),
      window('M2', 2 * HOUR, 4 * HOUR),
      window('M3', HOUR, 2 * HOUR, { components: ['a'] }),
    ];
    expect(moves(incidentInput({ ...day, service: { components }, maintenances }))).toEqual([
      ['exclusionDenied', 'M1', 60],
      ['exclusionDenied', 'M2', 60],
      ['exclusionDenied', 'M3', 0],
    ]);
  });

  it('a correction denied leaves the other, and the relief of a component in maintenance', () => {
    const components = [component('a'), component('b')];
    const input = incidentInput({
      ...day,
      service: { components },
      incidents: [incident(HOUR, 3 * HOUR, { components: ['a'] }), incident(HOUR, 2 * HOUR, { components: ['b'] })],
      maintenances: [window('M', HOUR, 3 * HOUR, { components: ['a'] })],
      corrections: [correction('C1', HOUR, 3 * HOUR, 'up', ['b']), correction('C2', HOUR, HOUR + 30 * MINUTE, 'up', ['b'])],
    });
    expect(moves(input)).toEqual([
      ['exclusionDenied', 'M', 120],
      ['correctionDenied', 'C1', 30],
      ['correctionDenied', 'C2', 0],
    ]);
  });

  it('failures that count are down at their location and check alone, in order of time', () => {
    const components = [component('web', { checks: ['y', 'z'].map((key) => ({ key, name: key, intervalMs: MINUTE })) }), component('db')];
    const runs = [
      ...downBetween('z', HOUR, HOUR + MINUTE),
      ...downBetween('y', 3 * HOUR, 3 * HOUR + MINUTE),
      ...downBetween('y', 2 * HOUR, 2 * HOUR + MINUTE, 'osaka'),
      ...downBetween('y', 2 * HOUR, 2 * HOUR, 'naha'),
      ...downBetween('db-http', 2 * HOUR, 2 * HOUR + MINUTE),
    ];
    const input = figureInput({ ...day, service: { components }, runs });
    expect(moves(input)).toEqual([
      ['unconfirmedCounted', 'z tokyo 1970-01-01T01:00:00.000Z', 1],
      ['unconfirmedCounted', 'y osaka 1970-01-01T02:00:00.000Z', 0],
      ['unconfirmedCounted', 'db-http tokyo 1970-01-01T02:00:00.000Z', 1],
      ['unconfirmedCounted', 'y tokyo 1970-01-01T03:00:00.000Z', 0],
    ]);
    expect(explainUptime(input).leftOut.map(({ subject, params }) => [subject, params?.['location']])).toEqual([
      ['z', 'tokyo'],
      ['y', 'osaka'],
      ['db-http', 'tokyo'],
      ['y', 'tokyo'],
    ]);
  });

  it('failures in maintenance would count for nothing, and those beside a relieved component as they do', () => {
    const components = [component('a'), component('b')];
    const runs = [...downBetween('a-http', HOUR, HOUR + 30 * MINUTE), ...downBetween('b-http', HOUR, HOUR + MINUTE)];
    const of = (scope?: string[]) => {
      const maintenances = [window('M', HOUR, 2 * HOUR, { components: scope })];
      const all = moves(figureInput({ ...day, service: { components }, runs, maintenances }));
      return all.filter(([code]) => code === 'unconfirmedCounted');
    };
    expect(of().map(([, , minutes]) => minutes)).toEqual([0]);
    expect(of(['a']).map(([, , minutes]) => minutes)).toEqual([1]);
  });

  it('names nothing that a policy does not have', () => {
    const [policy] = explainUptime(incidentInput({ ...day, period: { from: 0, to: DAY } })).policies;
    expect(policy).not.toHaveProperty('id');
    expect(policy).not.toHaveProperty('reason');
    const [down] = explainUptime(incidentInput({ ...day, incidents: [incident(0, HOUR)] })).steps;
    expect(down?.result).not.toHaveProperty('subject');
  });
});

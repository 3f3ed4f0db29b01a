import { computeSupport, computeUptime, type ServiceHours, type SupportContact } from '..';
import { component, DAY, figureInput, HOUR, incident, incidentInput, maintenance, MINUTE, probed, revision } from '../testing/figure-input';
import { gapsOf } from './gaps';
import { overlappingIncidents } from './outages';

const day = { timeZone: 'UTC', period: { from: 0, to: 24 * HOUR }, asOf: 48 * HOUR };
const named = (id: string, from: number, to: number, extra = {}) => ({ ...maintenance(revision(from, to, extra)), id });

describe('the lists beside an uptime', () => {
  it('have gaps by start, component, check and location, and the longest where there are too many', () => {
    const silence = (from: number, length: number, component_: string, check = 'c', location = 'l') => ({
      edges: [from, from + length],
      check,
      location,
      component: component_,
    });
    const sorted = [
      silence(1, 5, 'z'),
      silence(2, 5, 'a', 'x'),
      silence(2, 5, 'a', 'y', 'm'),
      silence(2, 5, 'a', 'y', 'n'),
      silence(2, 5, 'b', 'a'),
      silence(3, 1, 'a'),
    ];
    const order = ({ gaps }: ReturnType<typeof gapsOf>) => gaps.map((gap) => [gap.from, gap.component, gap.check, gap.location].join(' '));
    const expected = ['1 z c l', '2 a x l', '2 a y m', '2 a y n', '2 b a l', '3 a c l'];
    expect(order(gapsOf(sorted, []))).toEqual(expected);
    expect(order(gapsOf(sorted.toReversed(), []))).toEqual(expected);
    expect(gapsOf(sorted, [{ from: 0, to: 4 }]).gaps.map(({ unknownMs }) => unknownMs)).toEqual([3, 2, 2, 2, 2, 1]);
    const many = Array.from({ length: 1002 }, (_, i) => silence(i * 10, i === 5 || i === 7 ? 1 : 2 + (i % 3), 'a'));
    const { gaps, leftOut } = gapsOf(many, []);
    expect(leftOut).toBe(2);
    expect(gaps.map(({ from }) => from).slice(4, 8)).toEqual([40, 60, 80, 90]);
    expect(gapsOf(many.slice(0, 1000), [])).toMatchObject({ leftOut: 0 });
  });

  it('have of equally long gaps at the limit the earlier, and every longer one however late', () => {
    const edges = Array.from({ length: 1005 }, (_, i) => [i * 10, i * 10 + (i > 1002 || i === 3 ? 3 : 2)]).flat();
    const late = { check: 'c', location: 'z', component: 'a', edges: edges.slice(1000) };
    const early = { check: 'c', location: 'y', component: 'a', edges: edges.slice(0, 1000) };
    for (const silent of [
      [late, early],
      [early, late],
    ]) {
      const { gaps, leftOut } = gapsOf(silent, []);
      expect([gaps.length, leftOut]).toEqual([1000, 5]);
      expect(gaps.map(({ from }) => from / 10).slice(995)).toEqual([995, 996, 997, 1003, 1004]);
    }
    const short = { ...early, edges: [90_000, 90_001, 90_010, 90_011] };
    expect(gapsOf([short, early, late], []).gaps.some(({ from }) => from >= 90_000)).toBe(false);
  });

  it('have maintenance by start, end and id, and who recorded it', () => {
    const rows = (extra: object) => [
      named('C', 3 * HOUR, 5 * HOUR, extra),
      named('B', 3 * HOUR, 5 * HOUR, extra),
      named('A', 3 * HOUR, 6 * HOUR, extra),
      named('D', HOUR, 2 * HOUR, { ...extra, recordedBy: '運用' }),
      named('E', 25 * HOUR, 26 * HOUR, extra),
      named('F', 24 * HOUR, 26 * HOUR, extra),
    ];
    const planned = computeUptime(incidentInput({ ...day, maintenances: rows({}) })).exclusions;
    expect(planned.map((row) => row.maintenance)).toEqual(['D', 'B', 'C', 'A']);
    expect(planned[0]).toHaveProperty('recordedBy', '運用');
    expect(planned[1]).not.toHaveProperty('recordedBy');
    const late = { announcedAt: 0 };
    const emergencies = computeUptime(incidentInput({ ...day, maintenances: rows(late) })).emergencies;
    expect(emergencies.map((row) => row.maintenance)).toEqual(['D', 'B', 'C', 'A']);
  });

  it('have stops with their components in order, their first incident, and none of a service without components', () => {
    const components = [component('b'), component('a')];
    const incidents = [
      incident(HOUR, 2 * HOUR, { id: 'X', components: ['b'] }),
      incident(2 * HOUR, 3 * HOUR, { id: 'Y', components: ['a'] }),
      incident(HOUR, 3 * HOUR, { id: 'Z', impact: 'none' }),
    ];
    const [stop] = computeUptime(incidentInput({ ...day, service: { components }, incidents })).outages;
    expect(stop).toMatchObject({ components: ['a', 'b'], incidents: ['X', 'Y'], incident: 'X' });
    const corrections = [{ id: 'C', from: 0, to: HOUR, state: 'down' as const, reason: '', approvedBy: '' }];
    const [corrected] = computeUptime(incidentInput({ ...day, corrections })).outages;
    expect(corrected).not.toHaveProperty('incident');
    expect(overlappingIncidents([{ from: HOUR, to: 2 * HOUR }], [incident(0, HOUR), incident(2 * HOUR, 3 * HOUR)])).toEqual([[]]);
  });

  it('have unconfirmed failures in order of time', () => {
    const failing = (check: string, from: number) =>
      probed(
        check,
        [
          [0, 'up'],
          [from, 'down'],
          [from + MINUTE, 'up'],
        ],
        24 * HOUR,
      );
    const components = [component('a'), component('b')];
    const runs = [...failing('a-http', 5 * HOUR), ...failing('b-http', HOUR)];
    const figure = computeUptime(figureInput({ ...day, runs, service: { components } }));
    expect(figure.unconfirmedFailures.map(({ check }) => check)).toEqual(['b-http', 'a-http']);
  });

  it('are disclosable by what is known, up and down together', () => {
    const runs = probed('web-http', [[0, 'up'], [HOUR, 'down']], 12 * HOUR);
    const figure = (minimumCoverage: number) => computeUptime(figureInput({ ...day, runs, policy: { minimumCoverage } })).disclosable;
    expect([figure(0.5), figure(0.6)]).toEqual([true, false]);
  });
});

describe('service hours', () => {
  const agreed = (from: string, to: string, period = { from: 0, to: DAY }) => {
    const hours: ServiceHours = { weekly: [{ days: ['wed', 'thu'], from, to }], holidays: [] };
    return computeUptime(incidentInput({ ...day, period, service: { hours } })).agreedMs / HOUR;
  };

  it('run to the next day where they end when they begin or before', () => {
    expect([agreed('08:00', '20:00'), agreed('20:00', '08:00')]).toEqual([12, 12]);
    expect([agreed('00:00', '00:00'), agreed('10:00', '10:00')]).toEqual([24, 24]);
    expect(agreed('08:00', '20:00', { from: 8 * HOUR, to: 20 * HOUR })).toBe(12);
    expect(agreed('08:00', '20:00', { from: 20 * HOUR, to: 24 * HOUR })).toBe(0);
  });

  it('say what is no time of day, to the minute', () => {
    expect(agreed('00:59', '23:59')).toBe(23);
    for (const wrong of ['00:60', '24:01', '8:00', '08:00x', 'x08:00'])
      expect(() => agreed(wrong, '20:00')).toThrow(`Not a time of day HH:MM: ${wrong}`);
  });
});

describe('support at its edges', () => {
  const contact = (extra: Partial<SupportContact>): SupportContact => ({ id: '1', channel: 'mail', offeredAt: 0, ...extra });
  const support = (extra: Partial<SupportContact>, asOf = 48 * HOUR) =>
    computeSupport(figureInput({ ...day, asOf, contacts: [contact(extra)] }));

  it('takes contacts of the period, known by asOf', () => {
    const offered = [-1, 0, 24 * HOUR - 1, 24 * HOUR].map((offeredAt) => support({ offeredAt }).offered);
    expect(offered).toEqual([0, 1, 1, 0]);
    expect([support({ offeredAt: HOUR }, HOUR).offered, support({ offeredAt: HOUR }, HOUR - 1).offered]).toEqual([1, 0]);
    expect([support({ answeredAt: HOUR }, HOUR).answered, support({ answeredAt: HOUR }, HOUR - 1).answered]).toEqual([1, 0]);
    expect([support({ abandonedAt: HOUR }, HOUR).abandoned, support({ abandonedAt: HOUR }, HOUR - 1).abandoned]).toEqual([1, 0]);
    expect(support({}).notes).toEqual([{ code: 'answerLimitNotRecorded' }]);
  });
});

import { computeTimeline, computeUptime, type ComponentDefinition, type Correction, type Incident } from '..';
import { component, figureInput, HOUR, incident, incidentInput, maintenance, probed, revision } from '../testing/figure-input';
import { addMeasures, LossTally, ratiosOf, segmentsWithin, totalsOf } from './measure';
import { FULL, isAtLeast, lostShare } from './weight';

const day = { timeZone: 'UTC', period: { from: 0, to: 24 * HOUR }, asOf: 48 * HOUR };
const correction = (from: number, to: number, state: Correction['state'], components?: string[]): Correction => ({
  id: `${state}${from}`,
  from,
  to,
  state,
  reason: '',
  approvedBy: '',
  ...(components ? { components } : {}),
});
const states = (input: Parameters<typeof computeTimeline>[0]) =>
  computeTimeline(input).map(({ from, to, state, sources }) => [from / HOUR, to / HOUR, state, sources.join('+')]);

describe('corrections', () => {
  it('have the state that they say, with its weight', () => {
    const corrections = [
      correction(HOUR, 2 * HOUR, 'degraded'),
      correction(3 * HOUR, 4 * HOUR, 'down'),
      correction(5 * HOUR, 6 * HOUR, 'unknown'),
      correction(7 * HOUR, 8 * HOUR, 'up'),
    ];
    const input = incidentInput({ ...day, corrections, incidents: [incident(7 * HOUR, 9 * HOUR)], policy: { degradedWeight: 0.25 } });
    expect(states(input)).toEqual([
      [0, 1, 'up', ''],
      [1, 2, 'degraded', 'correction'],
      [2, 3, 'up', ''],
      [3, 4, 'down', 'correction'],
      [4, 5, 'up', ''],
      [5, 6, 'unknown', 'correction'],
      [6, 7, 'up', ''],
      [7, 8, 'up', 'correction'],
      [8, 9, 'down', 'incident'],
      [9, 24, 'up', ''],
    ]);
    expect(computeUptime(input)).toMatchObject({ downMs: 2.25 * HOUR, unknownMs: HOUR });
  });
});

describe('incidents', () => {
  it('without an impact change nothing, and each impact is its own', () => {
    const impacts: Incident['impact'][] = ['none', 'degraded', 'partial', 'outage'];
    const incidents = impacts.map((impact, i) => incident(2 * i * HOUR, (2 * i + 1) * HOUR, { impact }));
    expect(states(incidentInput({ ...day, incidents, policy: { partialWeight: 0.5, degradedWeight: 0.1 } }))).toEqual([
      [0, 2, 'up', ''],
      [2, 3, 'degraded', 'incident'],
      [3, 4, 'up', ''],
      [4, 5, 'partial', 'incident'],
      [5, 6, 'up', ''],
      [6, 7, 'down', 'incident'],
      [7, 24, 'up', ''],
    ]);
  });

  it('that end at the start or begin at the end of the period are none of it, and one instant counts for nothing', () => {
    const down = (from: number, to: number) => computeUptime(incidentInput({ ...day, incidents: [incident(from, to)] })).downMs;
    expect([down(-HOUR, 0), down(24 * HOUR, 25 * HOUR), down(HOUR, HOUR), down(23 * HOUR, 24 * HOUR), down(-HOUR, 30 * HOUR)]).toEqual([
      0,
      0,
      0,
      HOUR,
      24 * HOUR,
    ]);
  });
});

describe('groups', () => {
  const group = (required: number) => ({ key: 'g', required });
  const members = (...required: number[]): ComponentDefinition[] =>
    required.map((each, i) => component(`m${i}`, { group: group(each) }));
  const down = (components: ComponentDefinition[], lost: number, relieved: string[] = []) =>
    computeUptime(
      incidentInput({
        ...day,
        service: { components },
        incidents: components.slice(0, lost).map(({ key }) => incident(0, HOUR, { components: [key] })),
        maintenances: relieved.length > 0 ? [maintenance(revision(0, HOUR, { components: relieved }))] : [],
      }),
    ).downMs / HOUR;

  it('need as many as the highest of their members says, at least one and at most all', () => {
    expect([down(members(1, 1, 1), 2), down(members(1, 1, 1), 3)]).toEqual([0, 1]);
    expect([down(members(1, 2, 1), 1), down(members(1, 2, 1), 2), down(members(2, 1, 1), 2)]).toEqual([0, 1, 1]);
    expect([down(members(9, 9), 1), down(members(0, 0), 1), down(members(0, 0), 2)]).toEqual([1, 0, 1]);
  });

  it('do not count a member in maintenance as failed, nor need it where too few are left', () => {
    expect(down(members(2, 2, 2), 2, ['m0'])).toBe(1);
    expect(down(members(2, 2, 2), 1, ['m0'])).toBe(0);
    expect(down(members(3, 3, 3), 1, ['m0'])).toBe(0);
    expect(down(members(3, 3, 3), 2, ['m0'])).toBe(1);
    expect(down([component('a'), component('b')], 1, ['a'])).toBe(0);
  });

  it('are as bad as the worst of the members that they need', () => {
    const components = members(1, 1);
    const impaired = (count: number) =>
      states(
        incidentInput({
          ...day,
          service: { components },
          incidents: components.slice(0, count).map(({ key }) => incident(0, HOUR, { components: [key], impact: 'degraded' })),
        }),
      )[0]?.[2];
    expect([impaired(1), impaired(2)]).toEqual(['up', 'degraded']);
  });
});

describe('maintenance that is not excluded', () => {
  const emergency = (components?: string[]) => [maintenance(revision(HOUR, 2 * HOUR, { announcedAt: 0, components }))];

  it('is a stop where nothing is known, and says so only where something is lost', () => {
    const components = [component('web')];
    const up = probed('web-http', [[0, 'up']], 24 * HOUR);
    expect(computeUptime(figureInput({ ...day, runs: up, service: { components }, maintenances: emergency() })).outages).toEqual([]);
    const unknown = computeUptime(figureInput({ ...day, service: { components }, maintenances: emergency() }));
    expect(unknown).toMatchObject({ downMs: HOUR, outages: [{ components: ['web'], sources: ['maintenance'] }] });
    const incidents = [incident(HOUR, 2 * HOUR, { components: ['web'], impact: 'degraded' })];
    expect(states(figureInput({ ...day, runs: up, maintenances: emergency(), incidents }))).toEqual([
      [0, 1, 'up', ''],
      [1, 2, 'degraded', 'incident+maintenance'],
      [2, 24, 'up', ''],
    ]);
  });

  it('does not stop a component that nothing checks beside others, unless it names it', () => {
    const components = [component('web'), component('batch', { checks: [] })];
    const runs = probed('web-http', [[0, 'up']], 24 * HOUR);
    const down = (named?: string[]) =>
      computeUptime(figureInput({ ...day, runs, service: { components }, maintenances: emergency(named) })).downMs;
    expect([down(), down(['batch']), down(['web'])]).toEqual([0, HOUR, 0]);
  });
});

describe('exact times', () => {
  it('are tallied by level of loss, in whole milliseconds unless weighted', () => {
    const tally = new LossTally();
    tally.add(0, 0, 5);
    tally.add(FULL, FULL, 2);
    tally.add(0, FULL, 3);
    tally.add(0, 0, 1);
    tally.add(FULL, FULL, 4);
    expect(tally.measure()).toEqual({ scale: 1n, agreed: 15n, up: 6n, down: 6n });
    const half = FULL / 2;
    const weighted = (lo: number, hi: number) => {
      const one = new LossTally();
      one.add(lo, hi, 3);
      return one.measure();
    };
    expect(weighted(half, FULL)).toEqual({ scale: BigInt(FULL), agreed: 3n * BigInt(FULL), up: 0n, down: 3n * BigInt(half) });
    expect(weighted(0, half)).toEqual({ scale: BigInt(FULL), agreed: 3n * BigInt(FULL), up: 3n * BigInt(half), down: 0n });
    expect(new LossTally().measure()).toEqual({ scale: 1n, agreed: 0n, up: 0n, down: 0n });
    expect(totalsOf(weighted(half, half))).toEqual({ agreedMs: 3, upMs: 1, downMs: 2, unknownMs: 0 });
    const sum = addMeasures([tally.measure(), weighted(half, FULL)], [weighted(half, FULL)]);
    expect(totalsOf(sum)).toEqual({ agreedMs: 15, upMs: 6, downMs: 6, unknownMs: 3 });
  });

  it('give ratios that are shortened only where both are whole', () => {
    const exact = (up: bigint, down: bigint) => ratiosOf({ scale: 100n, agreed: 1000n, up, down }, 3).value?.exact;
    expect(exact(10n, 1n)).toEqual({ numerator: 10, denominator: 11 });
    expect(exact(10n, 10n)).toEqual({ numerator: 1, denominator: 2 });
    expect(exact(11n, 9n)).toEqual({ numerator: 11, denominator: 20 });
    expect(exact(1000n, 1000n)).toEqual({ numerator: 10, denominator: 20 });
  });

  it('are cut to a set of times', () => {
    const state = { lo: 0, hi: 0, severity: 0, components: [], sources: 0 };
    const cut = segmentsWithin(
      [
        { from: 0, to: 10, state },
        { from: 10, to: 20, state },
      ],
      [
        { from: 5, to: 10 },
        { from: 12, to: 20 },
      ],
    );
    expect(cut.map(({ from, to }) => [from, to])).toEqual([
      [5, 10],
      [12, 20],
    ]);
  });

  it('are weighed with six places each, and compared without a division', () => {
    expect([lostShare(1), lostShare(0.3, 0.1), lostShare(0)]).toEqual([FULL, 0.03 * FULL, 0]);
    expect([isAtLeast(99n, 100n, 0.99), isAtLeast(98n, 100n, 0.99), isAtLeast(0n, 0n, 0.99)]).toEqual([true, false, true]);
    expect(() => lostShare(1.1)).toThrow('A weight lies between 0 and 1: 1.1');
    expect(() => lostShare(Number.NaN)).toThrow(RangeError);
  });
});

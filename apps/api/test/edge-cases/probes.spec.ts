import { edgeApp } from '../support/edge-app';
import { DAY, HOUR, iso, jst, jstMs, MINUTE } from '../support/local-time';
import { type ProbeResult, SMALL_SERVICE } from '../support/service-fixture';

const DAY_OF = { from: '2026-03-06', to: '2026-03-07' };
const START = jstMs('2026-03-06 00:00');
type Mark = readonly [minute: number, outcome: ProbeResult['outcome']];

/** A result a minute over the day, from the last minute before it: each outcome from its minute to the next one's. */
const minutes = (marks: readonly Mark[], location = 'tokyo', to = 1440): ProbeResult[] =>
  ([[-1, 'up'], ...marks] as Mark[]).flatMap(([from, outcome], index) =>
    Array.from({ length: (marks[index]?.[0] ?? to) - from }, (_, i) => ({ check: 'http', location, at: iso(START + (from + i) * MINUTE), outcome })),
  );
/** Half an hour of them, for tests of several locations. */
const HALF_HOUR = { from: jst('2026-03-06 09:50'), to: jst('2026-03-06 10:20') };
const around10 = (marks: readonly Mark[], location = 'tokyo'): ProbeResult[] => minutes(marks, location, 620).slice(590);
const ALL_THREE = ['tokyo', 'osaka', 'nagoya'];
const FAILS: readonly Mark[] = [[600, 'down'], [610, 'up']];
const from = (...locations: string[]) => {
  const [component] = SMALL_SERVICE.components;
  return { components: [{ ...component!, checks: [{ key: 'http', name: 'HTTP', intervalSeconds: 60, locations }] }] };
};

describe('probes, over HTTP', () => {
  const edge = edgeApp();
  const probed = async (results: readonly ProbeResult[], definition = {}) => {
    const service = await edge.service(definition);
    await service.probes(results);
    return service.figure('uptime', DAY_OF);
  };
  const probedAt10 = async (results: readonly ProbeResult[], locations: string[]) => {
    const service = await edge.service(from(...locations));
    await service.probes(results);
    return service.figure('uptime', HALF_HOUR);
  };

  it('#25 unknown is in neither and bounds the figure on both sides', async () => {
    const figure = await probed(minutes([[60, 'unknown'], [120, 'up'], [600, 'down'], [612, 'up']]));
    expect(figure).toMatchObject({ unknownMs: HOUR, downMs: 12 * MINUTE, upMs: 1368 * MINUTE, disclosable: false });
    const exact = (numerator: number, denominator: number) => ({ numerator: numerator * MINUTE, denominator: denominator * MINUTE });
    expect([figure.value, figure.lower, figure.upper, figure.coverage]).toEqual([
      { percent: '99.130', exact: exact(1368, 1380) },
      { percent: '95.000', exact: exact(1368, 1440) },
      { percent: '99.166', exact: exact(1428, 1440) },
      { percent: '95.833', exact: exact(1380, 1440) },
    ]);
  });

  it('#26 never checked, and nothing but unknown: null with a coverage of 0', async () => {
    for (const results of [[], minutes([[-1, 'unknown']])]) {
      expect(await probed(results)).toMatchObject({ value: null, coverage: { percent: '0.000' }, unknownMs: DAY, upMs: 0, downMs: 0, disclosable: false });
    }
  });

  it('#28 coverage decides whether it may be disclosed: at 0.99 it may, a millisecond below it may not', async () => {
    const silentFor = (ms: number) => {
      const end = START + DAY - ms;
      return [...minutes([]).filter((one) => Date.parse(one.at) < end), { check: 'http', location: 'tokyo', at: iso(end), outcome: 'unknown' as const }];
    };
    expect(await probed(silentFor(864_000))).toMatchObject({ disclosable: true, coverage: { percent: '99.000' }, unknownMs: 864_000 });
    expect(await probed(silentFor(864_001))).toMatchObject({ disclosable: false, coverage: { percent: '98.999' }, unknownMs: 864_001 });
  });

  it('#30 four flaps of 100 s in 1000 s are 60.0', async () => {
    const service = await edge.service({ components: [{ ...SMALL_SERVICE.components[0]!, checks: [{ key: 'http', name: 'HTTP', intervalSeconds: 50, locations: ['tokyo'] }] }] });
    const downs = new Set([2, 3, 6, 7, 10, 11, 14, 15]);
    await service.probes(Array.from({ length: 21 }, (_, i) => ({ check: 'http', location: 'tokyo', at: iso(START + i * 50_000), outcome: downs.has(i) ? 'down' : 'up' })));
    expect(await service.figure('uptime', { from: iso(START), to: iso(START + 1_000_000) })).toMatchObject({
      value: { percent: '60.000', exact: { numerator: 600_000, denominator: 1_000_000 } },
      outages: [{ downMs: 100_000 }, { downMs: 100_000 }, { downMs: 100_000 }, { downMs: 100_000 }],
    });
  });

  it('#31 confirmed by the second failure, backdated to the first, until the first success', async () => {
    const figure = await probed(minutes([[600, 'down'], [602, 'up'], [700, 'down'], [701, 'up']]));
    expect(figure).toMatchObject({ downMs: 2 * MINUTE, outages: [{ from: iso(START + 600 * MINUTE), to: iso(START + 602 * MINUTE) }] });
    expect(figure.unconfirmedFailures).toMatchObject([{ check: 'http', location: 'tokyo', at: iso(START + 700 * MINUTE), count: 1 }]);
  });

  it('#33 of three locations one that fails is not down, two are', async () => {
    const passing = [...around10([], 'osaka'), ...around10([], 'nagoya')];
    expect(await probedAt10([...around10(FAILS), ...passing], ALL_THREE)).toMatchObject({ downMs: 0, unknownMs: 0 });
    const two = [...around10(FAILS), ...around10(FAILS, 'osaka'), ...around10([], 'nagoya')];
    expect(await probedAt10(two, ALL_THREE)).toMatchObject({ downMs: 10 * MINUTE });
  });

  it('#34 of three locations one is silent: of the two that report one that fails is a tie, both are down', async () => {
    expect(await probedAt10([...around10(FAILS), ...around10([], 'osaka')], ALL_THREE)).toMatchObject({ downMs: 0, unknownMs: 0 });
    const both = await probedAt10([...around10(FAILS), ...around10(FAILS, 'osaka')], ALL_THREE);
    expect(both).toMatchObject({ downMs: 10 * MINUTE, unknownMs: 0 });
    expect(both.gaps).toMatchObject([{ check: 'http', location: 'nagoya' }]);
  });

  it('#35 all locations silent: unknown, from when the last result no longer holds', async () => {
    const results = [...minutes([], 'tokyo', 600), ...minutes([], 'osaka', 600)];
    expect(await probed(results, from('tokyo', 'osaka'))).toMatchObject({ upMs: 601 * MINUTE, unknownMs: 839 * MINUTE, downMs: 0 });
  });

  it('#36 two of four is a tie and not down, three are', async () => {
    const locations = ['a', 'b', 'c', 'd'];
    const failing = (count: number) => locations.flatMap((one, index) => around10(index < count ? FAILS : [], one));
    expect(await probedAt10(failing(2), locations)).toMatchObject({ downMs: 0 });
    expect(await probedAt10(failing(3), locations)).toMatchObject({ downMs: 10 * MINUTE });
  });

  it('#49 an interval that changes from 60 to 300 s makes no false unknown, and each result holds by its own', async () => {
    const service = await edge.service({}, jst('2026-03-05 00:00'));
    await service.probes(minutes([], 'tokyo', 600));
    const slower = { ...SMALL_SERVICE.components[0]!, checks: [{ key: 'http', name: 'HTTP応答', intervalSeconds: 300, locations: ['tokyo'] }] };
    await service.define({ ...SMALL_SERVICE, components: [slower] });
    await service.probes(Array.from({ length: 168 }, (_, i) => ({ check: 'http', location: 'tokyo', at: iso(START + (600 + 5 * i) * MINUTE), outcome: 'up' })));
    expect(await service.figure('uptime', DAY_OF)).toMatchObject({ upMs: DAY, unknownMs: 0, gaps: [] });
  });

  it('#51 a monitor that was paused for a day: the day is unknown, not up', async () => {
    const service = await edge.service();
    await service.probes([...minutes([]), { check: 'http', location: 'tokyo', at: jst('2026-03-08 00:00'), outcome: 'up' }]);
    expect(await service.figure('uptime', { from: '2026-03-07', to: '2026-03-08' })).toMatchObject({ upMs: MINUTE, unknownMs: DAY - MINUTE });
    await service.probes([{ check: 'http', location: 'tokyo', at: jst('2026-03-07 00:00'), outcome: 'unknown' }]);
    expect(await service.figure('uptime', { from: '2026-03-07', to: '2026-03-08' })).toMatchObject({ value: null, unknownMs: 86_400_000 });
  });

  it('#52 an incident longer than what the probes saw: the union, and the disagreement is told', async () => {
    const service = await edge.service();
    await service.probes(minutes([[610, 'down'], [620, 'up']]));
    await service.incident('i', { occurredAt: jst('2026-03-06 10:00'), restoredAt: jst('2026-03-06 10:30') });
    expect(await service.figure('uptime', DAY_OF)).toMatchObject({ downMs: 30 * MINUTE, outages: [{ incidents: ['i'] }] });
    expect(await service.discrepancies(DAY_OF)).toMatchObject([
      { kind: 'startDiffers', incident: 'i', differenceMs: 10 * MINUTE },
      { kind: 'endDiffers', incident: 'i', differenceMs: 10 * MINUTE },
    ]);
  });

  it('#78 gaps of 5, 5, 5, 11 and 5 minutes: median 5, largest 11, four of five within', async () => {
    const service = await edge.service({ components: [{ ...SMALL_SERVICE.components[0]!, checks: [{ key: 'http', name: 'HTTP', intervalSeconds: 300 }] }] });
    await service.probes([0, 5, 10, 15, 26, 31].map((minute) => ({ check: 'http', location: 'tokyo', at: iso(START + minute * MINUTE), outcome: 'up' })));
    const figure = await service.figure('monitoring', { from: iso(START), to: iso(START + 32 * MINUTE) });
    expect(figure.layers.find(({ layer }) => layer === 'application')).toMatchObject({
      configuredIntervalMs: 5 * MINUTE,
      medianGapMs: 5 * MINUTE,
      maxGapMs: 11 * MINUTE,
      withinConfigured: { percent: '80.000', exact: { numerator: 4, denominator: 5 } },
    });
  });
});

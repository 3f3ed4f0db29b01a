import { buildRuns, computeUptime, type FigureInput, type Outcome } from '..';
import { component, figureInput, incidentInput, incident, MINUTE, probed, results, SECOND } from '../testing/figure-input';

const s = (seconds: number): number => seconds * SECOND;
const hour = { timeZone: 'UTC', period: { from: 0, to: s(3600) }, asOf: s(7200) };
const uptime = (changes: Parameters<typeof figureInput>[0]) => computeUptime(figureInput({ ...hour, ...changes }));

/** One result a minute from one location, `up` but for the minutes given. */
const minutes = (marks: Readonly<Record<number, Outcome>>, location = 'tokyo') =>
  Array.from({ length: 60 }, (_, i) => ({
    check: 'web-http',
    location,
    at: s(60 * i),
    outcome: marks[i] ?? ('up' as const),
    intervalMs: MINUTE,
  }));

const failing = (from: number, to: number): Record<number, Outcome> =>
  Object.fromEntries(Array.from({ length: to - from }, (_, i) => [from + i, 'down']));

describe('confirmation of failures', () => {
  it('#31 U30: failures at 600 and 660 are down from the first until the success at 720', () => {
    const figure = uptime({ runs: buildRuns(minutes(failing(10, 12))) });
    expect(figure).toMatchObject({ downMs: s(120), unknownMs: 0, outages: [{ from: s(600), to: s(720) }], unconfirmedFailures: [] });
  });

  it('#31 a single failure that a success refutes is listed, and is no downtime', () => {
    const figure = uptime({ runs: buildRuns(minutes(failing(10, 11))) });
    expect(figure).toMatchObject({
      downMs: 0,
      upMs: s(3600),
      unconfirmedFailures: [{ check: 'web-http', location: 'tokyo', at: s(600), count: 1 }],
    });
  });

  it('a single failure that nothing refutes is unknown, never up', () => {
    const figure = uptime({ runs: buildRuns(minutes(failing(59, 60))), asOf: s(3600) });
    expect(figure).toMatchObject({ downMs: 0, unknownMs: s(60), unconfirmedFailures: [{ at: s(3540), count: 1 }] });
  });

  it('neither silence nor an unknown result comes between two failures, and neither is downtime itself', () => {
    const silent = minutes(failing(10, 21)).filter(({ at }) => at <= s(600) || at >= s(1200));
    const figure = uptime({ runs: buildRuns(silent) });
    expect(figure).toMatchObject({
      downMs: s(120 + 60),
      unknownMs: s(480),
      outages: [
        { from: s(600), to: s(720) },
        { from: s(1200), to: s(1260) },
      ],
    });
    const unable = uptime({ runs: buildRuns(minutes({ 10: 'down', 11: 'unknown', 12: 'down' })) });
    expect(unable).toMatchObject({ downMs: s(120), unknownMs: s(60), unconfirmedFailures: [] });
  });

  it('is informed by what lies before the period and after it', () => {
    const runs = buildRuns(minutes(failing(9, 11)));
    expect(uptime({ runs, period: { from: s(600), to: s(1200) } }).downMs).toBe(s(60));
    expect(uptime({ runs, period: { from: 0, to: s(600) } }).downMs).toBe(s(60));
  });

  it('#30 four flaps of 100 s in 1000 s are 60.0', () => {
    const flaps = [100, 300, 500, 700].map((from) => incident(s(from), s(from + 100)));
    expect(
      computeUptime(incidentInput({ timeZone: 'UTC', period: { from: 0, to: s(1000) }, asOf: s(2000), incidents: flaps })).value?.percent,
    ).toBe('60.000');
  });

  it('#32 U31: a blip of 60 s with retries every 20 s weighs 60 s of a day', () => {
    const day = results('web-http', 0, s(86_400), 'up').filter(({ at }) => at !== s(36_000));
    const retries = [0, 20, 40].map((later) => ({
      check: 'web-http',
      location: 'tokyo',
      at: s(36_000 + later),
      outcome: 'down' as const,
      intervalMs: MINUTE,
    }));
    const figure = uptime({ period: { from: 0, to: s(86_400) }, asOf: s(90_000), runs: buildRuns([...day, ...retries]) });
    expect(figure).toMatchObject({ downMs: s(60), value: { percent: '99.930' } });
  });

  it('#47 of two outcomes at one instant the worse counts, whatever their order', () => {
    const clash = [...minutes(failing(10, 12)), ...minutes({})];
    expect(buildRuns(clash)).toEqual(buildRuns(clash.toReversed()));
    expect(uptime({ runs: buildRuns(clash) }).downMs).toBe(s(120));
    expect(uptime({ incidents: [incident(s(600), s(600))], runs: buildRuns(minutes({})) }).downMs).toBe(0);
  });

  it('#48 results after asOf are not known yet', () => {
    const runs = buildRuns(minutes(failing(40, 60)));
    expect(uptime({ runs: runs.filter(({ outcome }) => outcome === 'up'), asOf: s(1200) })).toEqual(uptime({ runs, asOf: s(1200) }));
  });

  it('#49 a change of the interval from 60 s to 300 s is not silence', () => {
    const runs = [...probed('web-http', [[0, 'up']], s(1200)), ...probed('web-http', [[s(1440), 'up']], s(3600), s(300))];
    expect(uptime({ runs })).toMatchObject({ unknownMs: 0, upMs: s(3600), gaps: [] });
  });

  it('#45 U46: a down that was never closed does not last once results say up', () => {
    const open: FigureInput['runs'] = [
      {
        check: 'web-http',
        location: 'tokyo',
        from: Date.UTC(2025, 11, 11, 18, 3),
        last: Date.UTC(2025, 11, 11, 18, 3),
        outcome: 'down',
        count: 1,
        intervalMs: MINUTE,
      },
    ];
    const up = { ...open[0]!, from: Date.UTC(2026, 3, 4), last: Date.UTC(2026, 6, 1), outcome: 'up' as const, count: 126_721 };
    const figure = uptime({
      period: { from: Date.UTC(2026, 4, 31), to: Date.UTC(2026, 6, 1) },
      asOf: Date.UTC(2026, 6, 2),
      runs: [...open, up],
    });
    expect(figure).toMatchObject({ downMs: 0, value: { percent: '100.000' } });
  });
});

describe('locations of a check', () => {
  const locations = (...failures: (readonly [number, number] | 'silent')[]) =>
    buildRuns(failures.flatMap((each, i) => (each === 'silent' ? [] : minutes(failing(...each), `l${i}`))));

  it('#33 one of three that fails for 10 min is not down, two are', () => {
    expect(uptime({ runs: locations([10, 20], [0, 0], [0, 0]) }).downMs).toBe(0);
    expect(uptime({ runs: locations([10, 20], [10, 20], [0, 0]) }).downMs).toBe(s(600));
  });

  it('#34 a silent one does not report: one of two is up, both are down', () => {
    const pause = [{ check: 'web-http', location: 'l2', from: 0, last: 0, outcome: 'unknown' as const, count: 1, intervalMs: MINUTE }];
    expect(uptime({ runs: [...locations([10, 20], [0, 0]), ...pause] })).toMatchObject({ downMs: 0, unknownMs: 0 });
    expect(uptime({ runs: [...locations([10, 20], [10, 20]), ...pause] })).toMatchObject({ downMs: s(600), unknownMs: 0 });
  });

  it('#35 all silent is unknown', () => {
    const runs = locations([0, 0], [0, 0], [0, 0]).map((run) => ({ ...run, last: s(1740), count: 30 }));
    expect(uptime({ runs })).toMatchObject({ unknownMs: s(3600 - 1740 - 120), downMs: 0 });
  });

  it('#36 a tie of two against two is not down', () => {
    expect(uptime({ runs: locations([10, 20], [10, 20], [0, 0], [0, 0]) }).downMs).toBe(0);
  });

  it('is degraded where down and degraded together are the majority', () => {
    const runs = buildRuns([
      ...minutes(failing(10, 20), 'l0'),
      ...minutes(Object.fromEntries(Object.keys(failing(10, 20)).map((minute) => [minute, 'degraded'])), 'l1'),
      ...minutes({}, 'l2'),
    ]);
    expect(uptime({ runs, policy: { degradedWeight: 0.25 } }).downMs).toBe(s(150));
  });

  it('names a check that belongs to no component', () => {
    const figure = uptime({ runs: locations([0, 0]), service: { components: [component('other')] } });
    expect(figure.notes).toContainEqual({ code: 'checkWithoutComponent', params: { check: 'web-http' } });
  });
});

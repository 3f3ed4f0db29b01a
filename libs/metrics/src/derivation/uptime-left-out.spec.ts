import { explainUptime } from '..';
import { component, DAY, figureInput, HOUR, incident } from '../testing/figure-input';
import { maintenance, MINUTE, probed, revision, YEAR } from '../testing/figure-input';

describe('what the derivation of an uptime leaves out', () => {
  it('says what was not counted and why', () => {
    const components = [component('web'), component('db', { checks: [] })];
    const bad = incident(YEAR.from + HOUR, YEAR.from, { id: 'BAD' });
    const window = maintenance(revision(YEAR.from + DAY, YEAR.from + DAY + HOUR, { components: ['db'] }));
    const asOf = YEAR.from + 10 * DAY;
    const minor = incident(YEAR.from + 2 * DAY, YEAR.from + 3 * DAY, { impact: 'degraded' });
    const marks = [
      [YEAR.from, 'up'],
      [YEAR.from + 5 * HOUR, 'down'],
      [YEAR.from + 5 * HOUR + MINUTE, 'up'],
    ] as const;
    const earlier = marks.map(([from, outcome], i) => [i === 0 ? from : from - 4 * HOUR, outcome] as const);
    const input = figureInput({
      asOf,
      runs: [...probed('web-http', marks, asOf), ...probed('web-http', earlier, asOf, MINUTE, 'osaka')],
      service: { components },
      incidents: [bad, incident(asOf, undefined, { id: 'LATER' }), minor],
      maintenances: [window],
    });
    expect(explainUptime(input).leftOut).toEqual([
      { code: 'unconfirmedFailure', subject: 'web-http', params: { location: 'osaka', at: YEAR.from + HOUR, count: 1 } },
      { code: 'unconfirmedFailure', subject: 'web-http', params: { location: 'tokyo', at: YEAR.from + 5 * HOUR, count: 1 } },
      { code: 'impairedWithoutWeight', subject: '', params: { ms: DAY } },
      { code: 'afterAsOf', subject: 'LATER' },
      { code: 'componentMaintenance', subject: window.id, params: { components: 'db' } },
      { code: 'quarantined', subject: 'BAD', params: { kind: 'incident' } },
    ]);
  });

  it('lists a thousand unconfirmed failures at most, and as many of what they would change: those that hold the longest', () => {
    const stretch = (i: number) => YEAR.from + i * 10 * MINUTE;
    const runs = Array.from({ length: 1003 }, (_, i) => [
      {
        check: 'web-http',
        location: 'tokyo',
        from: stretch(i),
        last: stretch(i) + 8 * MINUTE,
        outcome: 'up' as const,
        count: 9,
        intervalMs: MINUTE,
      },
      {
        check: 'web-http',
        location: 'tokyo',
        from: stretch(i) + (i < 3 ? 9.5 : 9) * MINUTE,
        last: stretch(i) + (i < 3 ? 9.5 : 9) * MINUTE,
        outcome: 'down' as const,
        count: 1,
        intervalMs: MINUTE,
      },
    ]).flat();
    const derivation = explainUptime(figureInput({ runs, policy: { staleAfterIntervals: 1 } }));
    expect(derivation.leftOut).toHaveLength(1000);
    expect(derivation.leftOutOmitted).toBe(3);
    const counted = derivation.sensitivity.filter(({ code }) => code === 'unconfirmedCounted');
    expect(counted).toHaveLength(1000);
    expect(derivation.sensitivityOmitted).toBe(3);
    expect(counted[0]?.subject).toBe(`web-http tokyo ${new Date(stretch(3) + 9 * MINUTE).toISOString()}`);
  });
});

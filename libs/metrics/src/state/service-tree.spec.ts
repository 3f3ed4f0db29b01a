import { computeUptime, type ComponentDefinition } from '..';
import { component, figureInput, incident, incidentInput, probed, SECOND } from '../testing/figure-input';

const s = (seconds: number): number => seconds * SECOND;
const hours = (count: number): number => s(3600 * count);
const day = { timeZone: 'UTC', period: { from: 0, to: hours(24) }, asOf: hours(48) };

/** A down 10-11, B down 10:30-11:30. */
const pair = (extra: Partial<ComponentDefinition>) =>
  computeUptime(
    incidentInput({
      ...day,
      service: { components: [component('a', extra), component('b', extra)] },
      incidents: [incident(hours(10), hours(11), { components: ['a'] }), incident(hours(10.5), hours(11.5), { components: ['b'] })],
    }),
  );

describe('the service tree', () => {
  it('#37 U36: in series both count, 5400 s', () => {
    expect(pair({})).toMatchObject({ downMs: s(5400), outages: [{ from: hours(10), to: hours(11.5), components: ['a', 'b'] }] });
  });

  it('#37 U37: of two in parallel only what both lose, 1800 s', () => {
    expect(pair({ group: { key: 'pair', required: 1 } })).toMatchObject({
      downMs: s(1800),
      outages: [{ from: hours(10.5), to: hours(11) }],
    });
    expect(pair({ group: { key: 'pair', required: 2 } }).downMs).toBe(s(5400));
  });

  it('#38 A down 10-11 and B not known before 10:30 are 3600 s in series', () => {
    const runs = [
      ...probed(
        'a-http',
        [
          [0, 'up'],
          [hours(10), 'down'],
          [hours(11), 'up'],
        ],
        hours(24),
      ),
      ...probed('b-http', [[hours(10.5), 'up']], hours(12)),
    ];
    const figure = computeUptime(figureInput({ ...day, runs, service: { components: [component('a'), component('b')] } }));
    expect(figure.downMs).toBe(hours(1));
    expect(figure.unknownMs).toBe(hours(24 - 2) - s(60));
  });

  it.each([
    [0.3, 2160],
    [0.5, 3600],
    [1, 7200],
  ])('#39 U40: a partial stop of 2 h that weighs %d is %d s', (partialWeight, seconds) => {
    const incidents = [incident(hours(10), hours(12), { impact: 'partial' })];
    const figure = computeUptime(incidentInput({ ...day, incidents, policy: { partialWeight } }));
    expect(figure).toMatchObject({ downMs: s(seconds), upMs: s(86_400 - seconds), unknownMs: 0 });
    expect(figure.value?.exact).toEqual({ numerator: s(86_400 - seconds), denominator: s(86_400) });
  });

  it('#39 overlaps take the largest weight and do not add up: 7200 s', () => {
    const incidents = [incident(hours(10), hours(12), { impact: 'partial' }), incident(hours(10), hours(12))];
    expect(computeUptime(incidentInput({ ...day, incidents, policy: { partialWeight: 0.5 } })).downMs).toBe(s(7200));
  });

  it('multiplies a component by its weight, exactly', () => {
    const components = [component('a', { weight: 0.7 }), component('b', { weight: 0.1 })];
    const incidents = [incident(0, 1, { components: ['a'] }), incident(0, 3, { components: ['b'], impact: 'partial' })];
    const figure = computeUptime(incidentInput({ ...day, service: { components }, incidents, policy: { partialWeight: 0.3 } }));
    // 0.7 ms, then twice 0.03 ms: 0.76 ms, shown as 1 ms and kept exact in the ratio.
    expect(figure).toMatchObject({ downMs: 1, upMs: 86_399_999, unknownMs: 0, agreedMs: 86_400_000 });
    expect(figure.value?.exact).toEqual({ numerator: 8_639_999_924, denominator: 8_640_000_000 });
    expect(figure.value?.percent).toBe('99.999');
  });

  it('lets an approved correction replace incidents and probes', () => {
    const runs = probed(
      'a-http',
      [
        [0, 'up'],
        [hours(10), 'down'],
        [hours(11), 'up'],
      ],
      hours(24),
    );
    const correction = { id: 'C1', from: hours(10), to: hours(10.5), state: 'up' as const, reason: '監視側の障害', approvedBy: '監査人' };
    const input = figureInput({ ...day, runs, service: { components: [component('a')] }, corrections: [correction] });
    expect(computeUptime(input)).toMatchObject({ downMs: hours(0.5), outages: [{ from: hours(10.5), sources: ['probes'] }] });
    const worse = { ...input, corrections: [correction, { ...correction, id: 'C2', state: 'down' as const }] };
    expect(computeUptime(worse).downMs).toBe(hours(1));
    const onComponent = {
      ...input,
      corrections: [
        { ...correction, components: ['a'] },
        { ...correction, id: 'C2', state: 'unknown' as const, components: ['a'] },
      ],
    };
    expect(computeUptime(onComponent)).toMatchObject({ downMs: hours(0.5), unknownMs: hours(0.5) });
  });

  it('takes an incident that names only unknown components for one of the whole service, and says so', () => {
    const incidents = [incident(0, hours(1), { id: 'X', components: ['gone'] })];
    const figure = computeUptime(incidentInput({ ...day, service: { components: [component('a')] }, incidents }));
    expect(figure.downMs).toBe(hours(1));
    expect(figure.notes).toContainEqual({ code: 'unknownComponents', params: { kind: 'incident', id: 'X', components: 'gone' } });
  });

  it('works for a service without components', () => {
    const figure = computeUptime(incidentInput({ ...day, service: { components: [] }, incidents: [incident(0, hours(1))] }));
    expect(figure).toMatchObject({ downMs: hours(1), upMs: hours(23), outages: [{ components: [] }] });
    expect(computeUptime(figureInput({ ...day, service: { components: [] } })).value).toBeNull();
  });

  it('refuses weights outside 0 to 1', () => {
    expect(() => computeUptime(incidentInput({ ...day, policy: { partialWeight: 1.5 } }))).toThrow(RangeError);
    expect(() => computeUptime(incidentInput({ ...day, service: { components: [component('a', { weight: -1 })] } }))).toThrow(RangeError);
  });
});

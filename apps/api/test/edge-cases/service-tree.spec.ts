import type { ServiceDefinitionInput } from '@kaiji/contracts';
import { edgeApp, INCIDENTS_ALONE } from '../support/edge-app';
import { HOUR, iso, jst, jstMs, MINUTE } from '../support/local-time';

const DAY_OF = { from: '2026-03-06', to: '2026-03-07' };
const at = (time: string): string => jst(`2026-03-06 ${time}`);
const component = (key: string, extra: object = {}): ServiceDefinitionInput['components'][number] => ({
  key,
  name: key,
  layer: 'application',
  checks: [{ key: `${key}-http`, name: 'HTTP', intervalSeconds: 60, locations: ['tokyo'] }],
  ...extra,
});

describe('components of a service, over HTTP', () => {
  const edge = edgeApp();
  const twoStops = async (extra: object) => {
    const service = await edge.service({ policy: INCIDENTS_ALONE, components: [component('a', extra), component('b', extra)] });
    await service.incident('1', { occurredAt: at('10:00'), restoredAt: at('11:00'), components: ['a'] });
    await service.incident('2', { occurredAt: at('10:30'), restoredAt: at('11:30'), components: ['b'] });
    return service.figure('uptime', DAY_OF);
  };

  it('#37 in series the union is down', async () => expect((await twoStops({})).downMs).toBe(5_400_000));
  it('#37 in parallel, one being enough, the intersection is', async () => expect((await twoStops({ group: { key: 'pair', required: 1 } })).downMs).toBe(1_800_000));
  it('#37 in parallel, both being needed, it is a series', async () => expect((await twoStops({ group: { key: 'pair', required: 2 } })).downMs).toBe(5_400_000));

  it('#38 one component down while the other is known to be up for longer: an hour', async () => {
    const service = await edge.service({ components: [component('a'), component('b')] });
    const minutes = (key: string, from: string, to: string, outcome: 'up' | 'down') =>
      Array.from({ length: (jstMs(`2026-03-06 ${to}`) - jstMs(`2026-03-06 ${from}`)) / MINUTE }, (_, i) => ({
        check: `${key}-http`,
        location: 'tokyo',
        at: iso(jstMs(`2026-03-06 ${from}`) + i * MINUTE),
        outcome,
      }));
    await service.probes([...minutes('a', '10:00', '11:00', 'down'), ...minutes('a', '11:00', '12:00', 'up'), ...minutes('b', '10:30', '12:00', 'up')]);
    expect(await service.figure('uptime', { from: at('10:00'), to: at('12:00') })).toMatchObject({ downMs: HOUR, upMs: HOUR, unknownMs: 0 });
  });

  it.each([
    [0.3, 2_160_000],
    [0.5, 3_600_000],
    [1, 7_200_000],
  ])('#39 a partial stop of two hours at a weight of %d', async (partialWeight, downMs) => {
    const service = await edge.service({ policy: { ...INCIDENTS_ALONE, partialWeight } });
    await service.incident('1', { impact: 'partial', occurredAt: at('10:00'), restoredAt: at('12:00') });
    expect(await service.figure('uptime', DAY_OF)).toMatchObject({ downMs, value: { exact: { numerator: 86_400_000 - downMs, denominator: 86_400_000 } } });
    await service.incident('2', { impact: 'outage', occurredAt: at('10:00'), restoredAt: at('12:00') });
    expect((await service.figure('uptime', DAY_OF)).downMs).toBe(7_200_000);
  });

  it('#39 a component that carries a quarter of the service loses a quarter', async () => {
    const service = await edge.service({ policy: INCIDENTS_ALONE, components: [component('a', { weight: 0.25 }), component('b')] });
    await service.incident('1', { occurredAt: at('10:00'), restoredAt: at('11:00'), components: ['a'] });
    expect(await service.figure('uptime', DAY_OF)).toMatchObject({ downMs: 900_000, agreedMs: 86_400_000 });
  });
});

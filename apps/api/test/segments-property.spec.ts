import fc from 'fast-check';
import { SealingApp } from './support/sealing';
import { type ProbeResult, SMALL_SERVICE } from './support/service-fixture';

const DAY_MS = 86_400_000;
const FROM_MS = Date.UTC(2026, 2, 1);
const DAYS = 4;

/** Two series; results that come early, late, twice and at one instant with another outcome. */
const anyResult = fc.record({
  location: fc.constantFrom('tokyo', 'osaka'),
  day: fc.integer({ min: 0, max: DAYS - 1 }),
  // Few of the minutes, some at the edges of days: neighbours, gaps and equal instants all come about.
  minute: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1425, max: 1439 })),
  second: fc.constantFrom(0, 0, 0, 7),
  outcome: fc.constantFrom<ProbeResult['outcome']>('up', 'up', 'up', 'down', 'degraded', 'unknown'),
  latencyMs: fc.option(fc.integer({ min: 0, max: 3_000 }), { nil: undefined }),
});
const step = fc.oneof(
  { weight: 3, arbitrary: fc.array(anyResult, { minLength: 1, maxLength: 40 }) },
  { weight: 2, arbitrary: fc.constant('seal' as const) },
  { weight: 1, arbitrary: fc.constant('again' as const) },
  { weight: 1, arbitrary: fc.constantFrom(60, 300) },
);

const keyOf = (one: ProbeResult): string => `${one.location} ${one.at} ${one.outcome}`;

describe('runs and day sums, whatever comes late and whatever is sealed in between', () => {
  let sealing: SealingApp;
  beforeAll(async () => (sealing = await SealingApp.start()));
  afterAll(() => sealing.stop());

  const definition = (intervalSeconds: number): object => {
    const changed = structuredClone(SMALL_SERVICE);
    const check = changed.components[0]?.checks?.[0];
    if (check) Object.assign(check, { intervalSeconds, locations: ['tokyo', 'osaka'] });
    return changed;
  };
  const toResult = ({ day, minute, second, ...rest }: { location: string; day: number; minute: number; second: number; outcome: ProbeResult['outcome']; latencyMs: number | undefined }): ProbeResult => ({
    check: 'http',
    ...rest,
    at: new Date(FROM_MS + day * DAY_MS + minute * 60_000 + second * 1000).toISOString(),
  });

  it('are those that are made from segments and rows at once, and no result is lost or counted twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        const service = await sealing.newService(definition(60));
        const known = new Map<string, ProbeResult>();
        for (const one of steps) {
          if (one === 'seal') {
            await sealing.seal();
          } else if (one === 'again') {
            expect(await sealing.send(service, [...known.values()])).toMatchObject({ accepted: 0 });
          } else if (typeof one === 'number') {
            await sealing.call('PUT', `/services/${service}`, definition(one));
          } else {
            const results = one.map(toResult);
            const fresh = new Set(results.map(keyOf).filter((key) => !known.has(key)));
            expect(await sealing.send(service, results)).toMatchObject({ accepted: fresh.size, rejected: [] });
            for (const result of results) if (!known.has(keyOf(result))) known.set(keyOf(result), result);
          }
          expect(await sealing.rebuild(service)).toMatchObject({ results: known.size, differences: [] });
        }
        const made = await sealing.made(service);
        await sealing.seal();
        expect(await sealing.hotRows(service)).toBe(0);
        expect(await sealing.made(service)).toEqual(made);
        expect(await sealing.rebuild(service)).toMatchObject({ results: known.size, differences: [] });
      }),
      { seed: 20_261_124, numRuns: 40 },
    );
  });
});

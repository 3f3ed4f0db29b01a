import { addEncoded, encodeHistogram, latencyBucketOf, type LatencyHistogram } from '@kaiji/evidence';
import fc from 'fast-check';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { Latency1700000000025 } from '../src/platform/database/migrations/1700000000025-latency';
import { apiClient } from './support/api-client';
import { type ProbeResult, SMALL_SERVICE } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';

const OUTCOMES = ['up', 'up', 'up', 'degraded', 'unknown', 'down'] as const;
const RANK = { up: 0, unknown: 1, degraded: 2, down: 3 };
const DAY_MS = 86_400_000;
const TOKYO_MS = 9 * 3_600_000;

const dayOf = (at: string): string => new Date(Date.parse(at) + TOKYO_MS).toISOString().slice(0, 10);

/** Straight from the results: of each instant the worst, and of those that responded the response time. */
function expected(results: readonly ProbeResult[], labelOf: (at: string) => string): Map<string, LatencyHistogram> {
  const worst = new Map<string, ProbeResult>();
  for (const one of results) {
    const other = worst.get(one.at);
    if (other === undefined || RANK[one.outcome] > RANK[other.outcome]) worst.set(one.at, one);
  }
  const found = new Map<string, LatencyHistogram>();
  for (const { at, outcome, latencyMs } of worst.values()) {
    const histogram = found.get(labelOf(at)) ?? new Map<number, number>();
    found.set(labelOf(at), histogram);
    if (latencyMs === undefined || outcome === 'down' || outcome === 'unknown') continue;
    const bucket = latencyBucketOf(latencyMs);
    histogram.set(bucket, (histogram.get(bucket) ?? 0) + 1);
  }
  return found;
}

const hex = (histograms: ReadonlyMap<string, LatencyHistogram>): Record<string, string> =>
  Object.fromEntries([...histograms].sort().map(([label, one]) => [label, encodeHistogram(one).toString('hex')]));

describe('response times as they are kept', () => {
  let app: TestApp;
  let database: Client;
  let serviceNumber = 0;

  beforeAll(async () => {
    app = await startTestApp();
    database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
  });

  afterAll(async () => {
    await database.end();
    await app.stop();
  });

  const call = apiClient(() => app);
  const newService = async (): Promise<string> => {
    const key = `kept-${(serviceNumber += 1)}`;
    expect((await call('PUT', `/services/${key}`, SMALL_SERVICE)).status).toBe(200);
    return key;
  };
  const send = async (service: string, results: readonly ProbeResult[]): Promise<void> => {
    const { status, body } = await call('POST', `/services/${service}/probe-results`, { results });
    expect([status, body['rejected']]).toEqual([200, []]);
  };
  const kept = async (service: string, span: 'day' | 'month'): Promise<Record<string, string>> => {
    const { rows } = await database.query<{ label: string; latency: Buffer }>(
      `SELECT l.${span}::text AS label, l.latency FROM probe_latency_${span} l JOIN service v ON v.id = l.service_id WHERE v.key = $1 ORDER BY 1`,
      [service],
    );
    return Object.fromEntries(rows.map((row) => [row.label, row.latency.toString('hex')]));
  };
  const expectKept = async (service: string, results: readonly ProbeResult[]): Promise<void> => {
    expect(await kept(service, 'day')).toEqual(hex(expected(results, dayOf)));
    const months = expected(results, (at) => `${dayOf(at).slice(0, 7)}-01`);
    const newest = [...months.keys()].sort().at(-1) ?? '';
    months.delete(newest);
    expect(await kept(service, 'month')).toEqual(hex(months));
  };

  const resultOf = fc.record({
    minute: fc.integer({ min: 0, max: 100 * 24 * 60 }),
    outcome: fc.constantFrom(...OUTCOMES),
    latencyMs: fc.oneof(fc.constant(undefined), fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: DAY_MS })),
  });
  const resultsOf = fc
    .uniqueArray(resultOf, { minLength: 1, maxLength: 60, selector: (one) => `${one.minute} ${one.outcome}` })
    .map((picked) =>
      picked.map(({ minute, outcome, latencyMs }): ProbeResult => ({
        check: 'http',
        location: 'tokyo',
        at: new Date(Date.UTC(2025, 9, 20) + minute * 60_000).toISOString(),
        outcome,
        ...(latencyMs === undefined ? {} : { latencyMs }),
      })),
    );

  it('are the same whatever the order, the pieces and the repeats in which results come', async () => {
    await fc.assert(
      fc.asyncProperty(resultsOf, fc.integer({ min: 1, max: 20 }), fc.infiniteStream(fc.nat()), async (results, size, order) => {
        const whole = await newService();
        await send(whole, results);
        await expectKept(whole, results);
        const pieces = await newService();
        const shuffled = results.map((one) => ({ one, rank: order.next().value ?? 0 })).sort((a, b) => a.rank - b.rank).map(({ one }) => one);
        for (let start = 0; start < shuffled.length; start += size) await send(pieces, shuffled.slice(Math.max(0, start - 2), start + size));
        await expectKept(pieces, results);
      }),
      { seed: 20261125, numRuns: 30 },
    );
  });

  it('of a month go into its sum when the next one begins, and again when one comes late', async () => {
    const service = await newService();
    const at = (instant: string, latencyMs: number): ProbeResult => ({ check: 'http', location: 'tokyo', at: instant, outcome: 'up', latencyMs });
    const results = [at('2026-03-31T14:59:00Z', 40)];
    await send(service, results);
    expect(await kept(service, 'month')).toEqual({});
    results.push(at('2026-03-31T15:00:00Z', 50));
    await send(service, results.slice(-1));
    expect(Object.keys(await kept(service, 'month'))).toEqual(['2026-03-01']);
    results.push(at('2026-03-02T00:00:00Z', 9000));
    await send(service, results.slice(-1));
    await expectKept(service, results);
  });

  it('are counted by the migration as they are at intake', async () => {
    const service = await newService();
    const results = fc.sample(resultsOf, { seed: 7, numRuns: 20 }).flat();
    const once = [...new Map(results.map((one) => [`${one.at} ${one.outcome}`, one])).values()];
    const edges = [0, 127, 128, 255, 256, 257, 511, 512, 513, 1023, 1024, 65_535, 65_536, DAY_MS];
    const powers = edges.map((latencyMs, index): ProbeResult => ({ check: 'http', location: 'tokyo', at: new Date(Date.UTC(2026, 2, 10) + index).toISOString(), outcome: 'up', latencyMs }));
    await send(service, [...once, ...powers]);
    const before = { days: await kept(service, 'day'), months: await kept(service, 'month') };
    await expectKept(service, [...once, ...powers]);
    const source = await new DataSource({ type: 'postgres', url: app.databaseUrl }).initialize();
    try {
      await source.transaction(async (manager) => {
        await manager.query('DROP TABLE probe_latency_day, probe_latency_month');
        if (manager.queryRunner) await new Latency1700000000025().up(manager.queryRunner);
      });
    } finally {
      await source.destroy();
    }
    expect({ days: await kept(service, 'day'), months: await kept(service, 'month') }).toEqual(before);
    const newest: LatencyHistogram = new Map();
    addEncoded(newest, Buffer.from(before.days['2026-03-10'] ?? '', 'hex'));
    expect([...newest.keys()]).toEqual([...new Set(edges.map(latencyBucketOf))]);
  });
});

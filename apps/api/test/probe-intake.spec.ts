import { gzipSync } from 'node:zlib';
import { Client } from 'pg';
import fc from 'fast-check';
import { apiClient } from './support/api-client';
import { type ProbeResult, SMALL_SERVICE, steadyResults } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';

describe('intake of probe results', () => {
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

  const newService = async (definition: object = SMALL_SERVICE): Promise<string> => {
    const key = `intake-${(serviceNumber += 1)}`;
    expect((await call('PUT', `/services/${key}`, definition)).status).toBe(200);
    return key;
  };
  const send = async (service: string, results: ProbeResult[]): Promise<Record<string, unknown>> => {
    const { status, body } = await call('POST', `/services/${service}/probe-results`, { results });
    expect(status).toBe(200);
    return body;
  };
  const rows = async (sql: string, service: string): Promise<Record<string, unknown>[]> =>
    (await database.query(sql, [service])).rows as Record<string, unknown>[];
  const runsOf = (service: string) =>
    rows(
      `SELECT s.location, r.from_at, r.last_at, r.outcome, r.count, r.interval_ms FROM probe_run r
       JOIN service v ON v.id = r.service_id JOIN probe_series s ON s.service_id = r.service_id AND s.id = r.series_id
       WHERE v.key = $1 ORDER BY 1, 2`,
      service,
    );
  const daysOf = (service: string) =>
    rows(
      `SELECT s.location, d.day::text, d.results, d.gaps FROM probe_day d
       JOIN service v ON v.id = d.service_id JOIN probe_series s ON s.service_id = d.service_id AND s.id = d.series_id
       WHERE v.key = $1 ORDER BY 1, 2`,
      service,
    );
  const countOf = async (service: string): Promise<number> =>
    Number((await rows('SELECT count(*) AS n FROM probe_result r JOIN service v ON v.id = r.service_id WHERE v.key = $1', service))[0]?.['n']);

  it('takes results, once however often they come', async () => {
    const service = await newService();
    const results = steadyResults('2026-03-01T00:00:00Z', '2026-03-01T01:00:00Z');
    expect(await send(service, results)).toEqual({ accepted: 60, duplicates: 0, rejected: [] });
    expect(await send(service, results)).toEqual({ accepted: 0, duplicates: 60, rejected: [] });
    expect(await send(service, [...results].reverse())).toEqual({ accepted: 0, duplicates: 60, rejected: [] });
    expect(await countOf(service)).toBe(60);
    expect(await runsOf(service)).toMatchObject([{ outcome: 0, count: 60, interval_ms: 60_000 }]);
    expect(await daysOf(service)).toEqual([{ location: 'tokyo', day: '2026-03-01', results: 60, gaps: { 60: 59 } }]);
  });

  it('takes NDJSON and gzip, and keeps detail and latency', async () => {
    const service = await newService();
    const lines = [
      { check: 'http', at: '2026-03-01T00:00:00Z', outcome: 'down', latencyMs: 9500.4, detail: '応答なし 𠮷', location: 'tokyo' },
      { check: 'http', at: '2026-03-01T00:01:00Z', outcome: 'up' },
    ].map((one) => JSON.stringify(one));
    const response = await call('POST', `/services/${service}/probe-results`, gzipSync(lines.join('\n')), {
      'content-type': 'application/x-ndjson',
      'content-encoding': 'gzip',
    });
    expect(response.body).toEqual({ accepted: 2, duplicates: 0, rejected: [] });
    const kept = await rows('SELECT outcome, latency_ms, detail FROM probe_result r JOIN service v ON v.id = r.service_id WHERE v.key = $1 ORDER BY at', service);
    expect(kept).toEqual([
      { outcome: 3, latency_ms: 9500, detail: '応答なし 𠮷' },
      { outcome: 0, latency_ms: null, detail: null },
    ]);
  });

  it('keeps the good rows of a batch of 100,000 and names the three bad ones', async () => {
    const service = await newService();
    const results: object[] = steadyResults('2026-01-01T00:00:00Z', '2026-03-11T10:40:00Z');
    expect(results).toHaveLength(100_000);
    results[7] = { ...results[7], outcome: 'fine' };
    results[50_000] = { ...results[50_000], check: 'unknown-check' };
    results[99_999] = { ...results[99_999], at: '2999-01-01T00:00:00Z' };
    const answer = await send(service, results as ProbeResult[]);
    expect(answer).toMatchObject({ accepted: 99_997, duplicates: 0 });
    expect((answer['rejected'] as { index: number }[]).map((one) => one.index)).toEqual([7, 50_000, 99_999]);
    expect(await countOf(service)).toBe(99_997);
  });

  it('keeps both where two results of one instant differ, and the worse one holds, whichever came first', async () => {
    const at = '2026-03-01T00:00:00Z';
    const up: ProbeResult = { check: 'http', at, outcome: 'up' };
    const down: ProbeResult = { check: 'http', at, outcome: 'down' };
    const first = await newService();
    await send(first, [up]);
    expect(await send(first, [down])).toMatchObject({ accepted: 1, duplicates: 0 });
    const second = await newService();
    await send(second, [down, up]);
    const third = await newService();
    await send(third, [down]);
    await send(third, [up]);
    for (const service of [first, second, third]) {
      expect(await countOf(service)).toBe(2);
      expect(await runsOf(service)).toMatchObject([{ outcome: 3, count: 1 }]);
    }
  });

  it('breaks a run where the interval of the check changes', async () => {
    const service = await newService();
    await send(service, steadyResults('2026-03-01T00:00:00Z', '2026-03-01T00:10:00Z'));
    const slower = structuredClone(SMALL_SERVICE);
    const check = slower.components[0]?.checks?.[0];
    if (check) check.intervalSeconds = 300;
    await call('PUT', `/services/${service}`, slower);
    await send(service, steadyResults('2026-03-01T00:10:00Z', '2026-03-01T01:00:00Z', () => 'up', 300_000));
    expect(await runsOf(service)).toMatchObject([
      { count: 10, interval_ms: 60_000 },
      { count: 10, interval_ms: 300_000 },
    ]);
    // Late rows rebuild the stretch by the definition under which each result came in.
    await send(service, [{ check: 'http', location: 'tokyo', at: '2026-03-01T00:05:30Z', outcome: 'down' }]);
    expect((await runsOf(service)).map((run) => [run['count'], run['interval_ms'], run['outcome']])).toEqual([
      [6, 60_000, 0],
      [1, 300_000, 3],
      [4, 60_000, 0],
      [10, 300_000, 0],
    ]);
  });

  it('gives the same runs and day sums whatever the order and the pieces in which results come', async () => {
    const outcome = fc.constantFrom<ProbeResult['outcome']>('up', 'up', 'up', 'down', 'degraded', 'unknown');
    const result = fc.record({ minute: fc.integer({ min: 0, max: 3 * 24 * 60 }), second: fc.constantFrom(0, 0, 7), outcome });
    await fc.assert(
      fc.asyncProperty(fc.array(result, { minLength: 1, maxLength: 80 }), fc.integer({ min: 1, max: 30 }), fc.infiniteStream(fc.nat()), async (picked, size, order) => {
        const results = picked.map((one): ProbeResult => ({
          check: 'http',
          location: 'tokyo',
          at: new Date(Date.UTC(2026, 2, 1) + one.minute * 60_000 + one.second * 1000).toISOString(),
          outcome: one.outcome,
        }));
        const whole = await newService();
        await send(whole, results);
        const pieces = await newService();
        const shuffled = results.map((one) => ({ one, rank: order.next().value ?? 0 })).sort((a, b) => a.rank - b.rank).map(({ one }) => one);
        for (let start = 0; start < shuffled.length; start += size) await send(pieces, shuffled.slice(start, start + size));
        expect(await runsOf(pieces)).toEqual(await runsOf(whole));
        expect(await daysOf(pieces)).toEqual(await daysOf(whole));
        expect(await countOf(pieces)).toBe(await countOf(whole));
      }),
      { seed: 20261124, numRuns: 40 },
    );
  });

  describe('refuses the whole request', () => {
    it.each([
      ['a body that is not JSON', '{"results": [', {}, 400, 'malformed'],
      ['an empty body', '', {}, 400, undefined],
      ['a wrong shape', '{"rows": []}', {}, 400, 'validation'],
      ['broken gzip', gzipSync('{"results":[]}').subarray(0, 20), { 'content-encoding': 'gzip' }, 400, 'malformed'],
      ['an unknown encoding', 'x', { 'content-encoding': 'zstd' }, 415, 'unsupportedMediaType'],
      ['an unknown type', 'x', { 'content-type': 'text/csv' }, 415, 'unsupportedMediaType'],
      ['a body that unpacks to more than the limit', gzipSync(Buffer.alloc(65 * 1024 * 1024, 32)), { 'content-encoding': 'gzip' }, 413, 'tooLarge'],
    ] as const)('%s', async (_name, body, headers, status, code) => {
      const service = await newService();
      const response = await call('POST', `/services/${service}/probe-results`, body, headers);
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      const problem = response.body;
      if (code !== undefined) expect(problem['code']).toBe(code);
      expect(JSON.stringify(problem)).not.toMatch(/node_modules|\.ts|at \w+ \(/);
      expect(await countOf(service)).toBe(0);
    });

    it('a service that there is not', async () => {
      const response = await call('POST', '/services/nowhere/probe-results', { results: [] }, { 'accept-language': 'en' });
      expect(response.status).toBe(404);
      expect(response.body).toMatchObject({ code: 'notFound', title: 'There is no service "nowhere"' });
    });
  });

  it('cannot be changed behind its back: batches are append-only', async () => {
    await expect(database.query('DELETE FROM intake_batch')).rejects.toThrow(/append-only/);
    await expect(database.query('UPDATE intake_batch SET accepted = 0')).rejects.toThrow(/append-only/);
    await expect(database.query('TRUNCATE intake_batch')).rejects.toThrow(/append-only/);
  });
});

import type { MonitoringFigure, ResponseTimesResponse } from '@kaiji/contracts';
import { apiClient } from './support/api-client';
import { type ProbeResult, SMALL_SERVICE } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';

const NONE = { results: 0, p50Ms: null, p95Ms: null, p99Ms: null };

const result = (at: string, latencyMs?: number, outcome: ProbeResult['outcome'] = 'up'): ProbeResult => ({
  check: 'http',
  location: 'tokyo',
  at,
  outcome,
  ...(latencyMs === undefined ? {} : { latencyMs }),
});

describe('response times', () => {
  let app: TestApp;
  let serviceNumber = 0;

  beforeAll(async () => {
    app = await startTestApp();
  });

  afterAll(async () => {
    await app.stop();
  });

  const call = apiClient(() => app);
  const newService = async (...batches: ProbeResult[][]): Promise<string> => {
    const key = `response-${(serviceNumber += 1)}`;
    expect((await call('PUT', `/services/${key}`, SMALL_SERVICE)).status).toBe(200);
    for (const results of batches) await send(key, results);
    return key;
  };
  const send = async (service: string, results: readonly ProbeResult[]): Promise<void> => {
    const { status, body } = await call('POST', `/services/${service}/probe-results`, { results });
    expect([status, body['rejected']]).toEqual([200, []]);
  };
  const figureOf = async (service: string, query: string): Promise<MonitoringFigure> => {
    const { status, body } = await call('GET', `/services/${service}/figures/monitoring?${query}`);
    expect(status).toBe(200);
    return body as unknown as MonitoringFigure;
  };
  const seriesOf = async (service: string, query: string): Promise<ResponseTimesResponse> => {
    const { status, body } = await call('GET', `/services/${service}/figures/monitoring/response-times?${query}`);
    expect(status).toBe(200);
    return body as unknown as ResponseTimesResponse;
  };
  const rowsOf = async (service: string, query: string) =>
    (await seriesOf(service, query)).items.map(({ label, results, p50Ms, p95Ms, p99Ms }) => [label, results, p50Ms, p95Ms, p99Ms]);

  const MARCH = 'from=2026-03-01&to=2026-04-01';
  const DAY = [
    result('2026-03-01T15:00:00Z', 30),
    result('2026-03-01T15:01:00Z', 10),
    result('2026-03-01T15:02:00Z', 1000, 'degraded'),
    result('2026-03-01T15:03:00Z', 60_000, 'down'),
    result('2026-03-01T15:04:00Z', 70_000, 'unknown'),
    result('2026-03-01T15:05:00Z'),
  ];

  it('are those of what responded, each at most 1 % too high', async () => {
    const figure = await figureOf(await newService(DAY), MARCH);
    const responseTime = { results: 3, p50Ms: 30, p95Ms: 1003, p99Ms: 1003 };
    expect(figure.responseTime).toEqual(responseTime);
    expect(figure.layers[0]).toMatchObject({ layer: 'application', results: 6, responseTime, responseTimeByCheck: [{ check: 'http', ...responseTime }] });
    expect(figure.layers[1]).toMatchObject({ responseTime: NONE, responseTimeByCheck: [] });
    expect(figure.notes.map((note) => note.code)).not.toContain('responseTimeWholeDays');
    expect(figure.rules.version).toBe('1.3.0');
  });

  it('stay the same whatever the order in which results come, and however often', async () => {
    const one = await figureOf(await newService(DAY), MARCH);
    const other = await figureOf(await newService(...[...DAY].reverse().map((row) => [row]), DAY), MARCH);
    expect(other.responseTime).toEqual(one.responseTime);
    expect(other.layers).toEqual(one.layers);
  });

  it('follow a result that comes late, also into a month that is summed already', async () => {
    const service = await newService(DAY, [result('2026-03-31T23:00:00Z', 20)]);
    const before = await figureOf(service, MARCH);
    await send(service, [result('2026-03-01T15:02:30Z', 5000, 'degraded'), result('2026-03-01T15:01:00Z', 8000, 'down')]);
    const after = await figureOf(service, MARCH);
    // The failure shares its instant with the response of 10 ms, and holds.
    expect(after.responseTime).toEqual({ results: 3, p50Ms: 1003, p95Ms: 5023, p99Ms: 5023 });
    expect(after.evidence.hash).not.toBe(before.evidence.hash);
  });

  it('are null, never 0, without any', async () => {
    const figure = await figureOf(await newService([result('2026-03-01T15:00:00Z'), result('2026-03-01T15:01:00Z', 40, 'down')]), MARCH);
    expect(figure.responseTime).toEqual(NONE);
    expect(figure.layers[0]).toMatchObject({ results: 2, responseTime: NONE });
    expect((await figureOf(await newService(), MARCH)).responseTime).toEqual(NONE);
  });

  it('are over whole days, and say so where the period holds a day in part or one that is not over', async () => {
    const service = await newService(DAY, [result('2026-03-03T00:00:00Z', 77)]);
    const partly = await figureOf(service, `from=2026-03-02T12:00:00%2B09:00&to=2026-04-01`);
    expect(partly.responseTime).toEqual({ results: 1, p50Ms: 77, p95Ms: 77, p99Ms: 77 });
    expect(partly.notes).toContainEqual({ code: 'responseTimeWholeDays', params: { from: '2026-03-03', to: '2026-03-31' } });
    const earlier = await figureOf(service, `${MARCH}&asOf=2026-03-03T12:00:00%2B09:00`);
    expect(earlier.responseTime.results).toBe(3);
    expect(earlier.notes).toContainEqual({ code: 'responseTimeWholeDays', params: { from: '2026-03-01', to: '2026-03-02' } });
    const within = await figureOf(service, 'from=2026-03-02T01:00:00%2B09:00&to=2026-03-02T23:00:00%2B09:00');
    expect(within.responseTime).toEqual(NONE);
    expect(within.notes).toContainEqual({ code: 'responseTimeNoWholeDay' });
  });

  it('day by day, week by week and year by year, cut at the period', async () => {
    const service = await newService(
      [result('2025-12-28T15:00:00Z', 10), result('2025-12-30T00:00:00Z', 20), result('2026-01-04T14:59:00Z', 30)],
      [result('2026-01-04T15:00:00Z', 40), result('2026-02-10T00:00:00Z', 50)],
    );
    const period = 'from=2025-12-29&to=2026-01-06';
    expect(await rowsOf(service, `${period}&by=week`)).toEqual([['2026-W01', 3, 20, 30, 30], ['2026-W02', 1, 40, 40, 40]]);
    expect((await rowsOf(service, `${period}`)).filter(([, results]) => results !== 0)).toEqual([
      ['2025-12-29', 1, 10, 10, 10],
      ['2025-12-30', 1, 20, 20, 20],
      ['2026-01-04', 1, 30, 30, 30],
      ['2026-01-05', 1, 40, 40, 40],
    ]);
    expect((await rowsOf(service, `${period}&by=day`))[2]).toEqual(['2025-12-31', 0, null, null, null]);
    expect(await rowsOf(service, 'from=2025-11-15&to=2026-02-11&by=year')).toEqual([['2025', 2, 20, 20, 20], ['2026', 3, 40, 50, 50]]);
    const { items, by } = await seriesOf(service, `${period}&by=week`);
    expect([by, items[1]?.from, items[1]?.to]).toEqual(['week', '2026-01-04T15:00:00.000Z', '2026-01-05T15:00:00.000Z']);
  });

  it('refuse a step that there is not', async () => {
    const service = await newService();
    const { status, body } = await call('GET', `/services/${service}/figures/monitoring/response-times?${MARCH}&by=hour`);
    expect([status, body['code']]).toEqual([400, 'validation']);
    expect(JSON.stringify(body)).toContain('"by"');
  });

  it('are told by the derivation', async () => {
    const { body } = await call('GET', `/services/${await newService(DAY)}/figures/monitoring/explain?${MARCH}`);
    const rows = body['rows'] as { id: string; amounts: { code: string; value: string }[] }[];
    expect(rows.find(({ id }) => id === 'service')?.amounts.map(({ code, value }) => [code, value])).toEqual([
      ['responses', '3'],
      ['responseP50', '30'],
      ['responseP95', '1003'],
      ['responseP99', '1003'],
    ]);
  });
});

import type { APIRequestContext } from '@playwright/test';
import { expect } from './kaiji';

const YEAR_FROM = Date.parse('2018-11-01T00:00:00+09:00');
const YEAR_TO = Date.parse('2019-11-01T00:00:00+09:00');
const STEP_MS = 300_000;
const DAY_MS = 86_400_000;

/** Stops of the year: when, how many results failed, and the cause. */
const STOPS = [
  { id: 'stop-1', at: '2018-12-10T10:00:00+09:00', failures: 2, cause: 'hardware' },
  { id: 'stop-2', at: '2019-03-05T02:00:00+09:00', failures: 3, cause: 'network' },
  { id: 'stop-3', at: '2019-08-20T18:30:00+09:00', failures: 4, cause: 'power' },
];

const iso = (ms: number): string => new Date(ms).toISOString();

const failing = new Set(STOPS.flatMap((stop) => Array.from({ length: stop.failures }, (_, index) => Date.parse(stop.at) + index * STEP_MS)));

function* results(): Generator<string> {
  for (let atMs = YEAR_FROM; atMs < YEAR_TO; atMs += STEP_MS) {
    yield JSON.stringify({ check: 'http', at: iso(atMs), outcome: failing.has(atMs) ? 'down' : 'up', latencyMs: 120 });
  }
}

function* backups(): Generator<object> {
  for (let startMs = YEAR_FROM + 3 * 3_600_000; startMs < YEAR_TO; startMs += DAY_MS) {
    const completedMs = startMs + 1_800_000;
    yield {
      id: iso(startMs),
      target: 'db',
      startedAt: iso(startMs),
      completedAt: iso(completedMs),
      outcome: 'success',
      expiredAt: iso(completedMs + DAY_MS + 60_000),
    };
  }
}

/** A service with a whole year of records: 105,120 results, three stops, a maintenance, backups by day, a patch. */
export async function loadReferenceYear(api: APIRequestContext, service: string): Promise<void> {
  const base = `/api/v1/services/${service}`;
  const good = async (method: 'put' | 'post', path: string, data: unknown, headers?: Record<string, string>): Promise<void> => {
    const answer = await api[method](`${base}${path}`, { data: data as string, headers });
    expect(answer.status(), await answer.text()).toBe(200);
  };
  const checks = [{ key: 'http', name: 'HTTP応答', intervalSeconds: 300 }];
  await good('put', '', {
    name: '請求クラウド',
    pattern: 6,
    components: [{ key: 'web', name: 'Webアプリケーション', layer: 'application', checks }],
  });
  const lines = [...results()];
  for (let start = 0; start < lines.length; start += 50_000) {
    const body = lines.slice(start, start + 50_000).join('\n');
    await good('post', '/probe-results', body, { 'content-type': 'application/x-ndjson' });
  }
  for (const { id, at, failures, cause } of STOPS) {
    const occurredMs = Date.parse(at);
    await good('put', `/incidents/${id}`, {
      title: 'サービス停止',
      impact: 'outage',
      cause,
      occurredAt: at,
      detectedAt: iso(occurredMs + STEP_MS),
      firstNoticeAt: iso(occurredMs + 2 * STEP_MS),
      restoredAt: iso(occurredMs + failures * STEP_MS),
    });
  }
  await good('put', '/maintenances/m-1', {
    title: '定期メンテナンス',
    announcedAt: '2019-05-01T10:00:00+09:00',
    startsAt: '2019-05-20T01:00:00+09:00',
    endsAt: '2019-05-20T03:00:00+09:00',
  });
  await good('post', '/backup-runs', { runs: [...backups()] });
  await good('post', '/patches', {
    patches: [
      { advisory: 'CVE-2019-0001', asset: 'web01', severity: 'high', releasedAt: '2019-02-01T00:00:00Z', startedAt: '2019-02-08T00:00:00Z', appliedAt: '2019-02-08T03:00:00Z' },
    ],
  });
}

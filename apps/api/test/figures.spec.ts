import type { FiguresResponse, IncidentsFigure, UptimeFigure } from '@kaiji/contracts';
import { Client } from 'pg';
import { NightlyFigures } from '../src/features/figures';
import { apiClient } from './support/api-client';
import { SMALL_SERVICE, steadyResults } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';
import { TestClock } from './support/test-clock';

const DAY = 'from=2026-03-06&to=2026-03-07';
/** 10:00 to 10:10 JST: ten failures in a row; and one failure alone at 12:00. */
const outcome = (atMs: number): 'up' | 'down' => {
  const minute = (atMs - Date.parse('2026-03-06T00:00:00+09:00')) / 60_000;
  return (minute >= 600 && minute < 610) || minute === 720 ? 'down' : 'up';
};

describe('figures over HTTP', () => {
  let app: TestApp;
  const clock = new TestClock(Date.parse('2026-03-10T00:00:00Z'));
  const call = apiClient(() => app);

  beforeAll(async () => {
    app = await startTestApp({ clock });
    await call('PUT', '/services/figures', SMALL_SERVICE);
    const results = steadyResults('2026-03-06T00:00:00+09:00', '2026-03-07T00:02:00+09:00', outcome);
    expect((await call('POST', '/services/figures/probe-results', { results })).body).toMatchObject({ accepted: 1442 });
    const incident = { title: '停止', impact: 'outage', cause: 'carrier', occurredAt: '2026-03-06T10:00:00+09:00', detectedAt: '2026-03-06T10:01:00+09:00', firstNoticeAt: '2026-03-06T10:21:00+09:00', restoredAt: '2026-03-06T10:12:00+09:00' };
    expect((await call('PUT', '/services/figures/incidents/1', incident)).status).toBe(200);
  });
  afterAll(() => app.stop());

  const figures = async (query: string): Promise<FiguresResponse> => {
    const { status, body } = await call('GET', `/services/figures/figures?${query}`);
    expect(status).toBe(200);
    return body as unknown as FiguresResponse;
  };
  const uptime = async (query: string): Promise<UptimeFigure> => (await figures(query)).items[0] as UptimeFigure;

  it('answers every figure of a period, once', async () => {
    const { items, period } = await figures(DAY);
    expect(items.map((one) => one.figure)).toEqual(['uptime', 'incidents', 'patches', 'backups', 'monitoring', 'maintenance', 'notification', 'support']);
    expect(period).toEqual({ from: '2026-03-05T15:00:00.000Z', to: '2026-03-06T15:00:00.000Z', timeZone: 'Asia/Tokyo', asOf: '2026-03-10T00:00:00.000Z' });
  });

  it('takes the union of incident and probes as downtime, and the unconfirmed failure not', async () => {
    const figure = await uptime(DAY);
    const downMs = 12 * 60_000;
    expect(figure).toMatchObject({ agreedMs: 86_400_000, downMs, upMs: 86_400_000 - downMs, unknownMs: 0, excludedMs: 0, disclosable: true });
    expect(figure.value).toEqual({ percent: '99.166', exact: { numerator: 85_680_000, denominator: 86_400_000 } });
    expect(figure.outages).toMatchObject([{ from: '2026-03-06T01:00:00.000Z', to: '2026-03-06T01:12:00.000Z', incident: '1' }]);
    expect(figure.unconfirmedFailures).toMatchObject([{ check: 'http', at: '2026-03-06T03:00:00.000Z', count: 1 }]);
  });

  it('counts the incident under its form cause and measures its notice', async () => {
    const { body } = await call('GET', `/services/figures/figures/incidents?${DAY}`);
    const figure = body as unknown as IncidentsFigure;
    expect(figure).toMatchObject({ total: 1, byCause: { hardware: 0, software: 0, network: 1, other: 0 }, byDetail: { carrier: 1 }, carriedIn: 0 });
    expect(figure.notification).toMatchObject({ n: 1, meanMs: 20 * 60_000, met: 1, missed: 0 });
  });

  it('says null where nothing is known, neither 0 nor 100', async () => {
    const figure = await uptime('from=2026-01-01&to=2026-02-01');
    expect(figure).toMatchObject({ value: null, upMs: 0, downMs: 0, unknownMs: 31 * 86_400_000, disclosable: false });
  });

  it('does not look past asOf', async () => {
    const figure = await uptime(`${DAY}&asOf=2026-03-06T10:05:00%2B09:00`);
    expect(figure).toMatchObject({ agreedMs: 605 * 60_000, downMs: 5 * 60_000 });
  });

  it('gives the same hash for the same evidence, and another once evidence moves', async () => {
    const before = await uptime(DAY);
    expect((await uptime(DAY)).evidence).toEqual(before.evidence);
    await call('POST', '/services/figures/probe-results', { results: [{ check: 'http', location: 'tokyo', at: '2026-03-06T23:30:30+09:00', outcome: 'up' }] });
    const after = await uptime(DAY);
    expect(after.evidence.hash).not.toBe(before.evidence.hash);
    expect(after.downMs).toBe(before.downMs);
  });

  it('breaks the day down so that the rows add up', async () => {
    const { body } = await call('GET', '/services/figures/figures/uptime/breakdown?from=2026-03-05&to=2026-03-08&by=day');
    const items = body['items'] as { label: string; downMs: number; agreedMs: number; unknownMs: number; state: string }[];
    const total = await uptime('from=2026-03-05&to=2026-03-08');
    expect(items.map((one) => one.label)).toEqual(['2026-03-05', '2026-03-06', '2026-03-07']);
    for (const part of ['agreedMs', 'downMs', 'unknownMs'] as const) expect(items.reduce((sum, one) => sum + one[part], 0)).toBe(total[part]);
    expect(items.map((one) => one.state)).toEqual(['unknown', 'down', 'unknown']);
  });

  it('shows the timeline and the discrepancy between incident and probes', async () => {
    const timeline = await call('GET', `/services/figures/timeline?${DAY}`);
    expect((timeline.body['items'] as { state: string }[]).map((one) => one.state)).toContain('down');
    const { status, body } = await call('GET', `/services/figures/discrepancies?${DAY}`);
    expect([status, body['items']]).toEqual([200, []]);
  });

  it.each([
    ['a period the wrong way round', 'from=2026-03-07&to=2026-03-06', ['to']],
    ['a period over ten years', 'from=2010-01-01&to=2026-01-01', ['to']],
    ['no period', '', ['from', 'to']],
    ['a date that there is not', 'from=2026-02-30&to=2026-03-06', ['from']],
  ])('refuses %s', async (_name, query, paths) => {
    const { status, body } = await call('GET', `/services/figures/figures?${query}`);
    expect([status, (body['errors'] as { path: string }[]).map((one) => one.path)]).toEqual([400, paths]);
  });

  it('knows no other figure', async () => {
    expect((await call('GET', `/services/figures/figures/happiness?${DAY}`)).status).toBe(404);
  });

  it('keeps the nightly figures once, and again only where evidence moved', async () => {
    const nightly = app.app.get(NightlyFigures);
    clock.advance(60_000);
    expect(await nightly.run()).toBeGreaterThan(0);
    expect(await nightly.run()).toBe(0);
    const trend = async () => (await call('GET', '/services/figures/trend?from=2026-03-01&to=2026-03-10')).body['items'] as { day: string; revision: number; downMs: number }[];
    expect((await trend()).find((one) => one.day === '2026-03-06')).toMatchObject({ revision: 1, downMs: 720_000 });
    await call('POST', '/services/figures/probe-results', { results: [{ check: 'http', location: 'tokyo', at: '2026-03-06T10:12:30+09:00', outcome: 'down' }, { check: 'http', location: 'tokyo', at: '2026-03-06T10:12:40+09:00', outcome: 'down' }] });
    expect(await nightly.run()).toBe(0);
    clock.advance(60_000);
    await Promise.all([nightly.run(), nightly.run()]);
    expect((await trend()).find((one) => one.day === '2026-03-06')).toMatchObject({ revision: 2, downMs: 750_000 });
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    const { rows } = await database.query(`SELECT count(*)::int AS n FROM nightly_figure WHERE day = '2026-03-06'`);
    await database.end();
    expect(rows).toEqual([{ n: 2 }]);
  });

  it('computes a night again when the definition changes', async () => {
    const nightly = app.app.get(NightlyFigures);
    const hours = { ...SMALL_SERVICE, serviceHours: { weekly: [{ days: ['fri'], from: '09:00', to: '18:00' }] } };
    await call('PUT', '/services/figures', hours);
    await nightly.run();
    clock.advance(60_000);
    await nightly.run();
    const { body } = await call('GET', '/services/figures/trend?from=2026-03-06&to=2026-03-07');
    expect(body['items']).toMatchObject([{ day: '2026-03-06', revision: 3, agreedMs: 9 * 3_600_000 }]);
  });
});

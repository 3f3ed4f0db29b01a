import type { FiguresResponse } from '@kaiji/contracts';
import { apiClient } from './support/api-client';
import { SMALL_SERVICE, steadyResults } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';
import { TestClock } from './support/test-clock';

/** Of 5 and 6 March: ten minutes of failures on the first day only. */
const outcome = (atMs: number): 'up' | 'down' => {
  const minute = (atMs - Date.parse('2026-03-05T00:00:00+09:00')) / 60_000;
  return minute >= 600 && minute < 610 ? 'down' : 'up';
};

describe('the period before, over HTTP', () => {
  let app: TestApp;
  const clock = new TestClock(Date.parse('2026-03-10T00:00:00Z'));
  const call = apiClient(() => app);

  beforeAll(async () => {
    app = await startTestApp({ clock });
    await call('PUT', '/services/tokyo', SMALL_SERVICE);
    await call('PUT', '/services/new-york', { ...SMALL_SERVICE, timeZone: 'America/New_York', fiscalYearStartMonth: 10 });
    const results = steadyResults('2026-03-05T00:00:00+09:00', '2026-03-07T00:02:00+09:00', outcome);
    expect((await call('POST', '/services/tokyo/probe-results', { results })).status).toBe(200);
  });
  afterAll(() => app.stop());

  const figures = async (service: string, from: string, to: string): Promise<FiguresResponse> => {
    const { status, body } = await call('GET', `/services/${service}/figures?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`);
    expect(status).toBe(200);
    return body as unknown as FiguresResponse;
  };
  const previous = async (service: string, from: string, to: string) => (await figures(service, from, to)).previous;

  it('is of the same kind, by the fiscal year of the service', async () => {
    expect(await previous('tokyo', '2025-04-01', '2026-04-01')).toEqual({ kind: 'fiscalYear', from: '2024-04-01', to: '2025-04-01' });
    expect(await previous('new-york', '2025-10-01', '2026-10-01')).toEqual({ kind: 'fiscalYear', from: '2024-10-01', to: '2025-10-01' });
    expect(await previous('new-york', '2025-04-01', '2026-04-01')).toEqual({ kind: 'last12Months', from: '2024-04-01', to: '2025-04-01' });
    expect(await previous('tokyo', '2024-03-01', '2024-04-01')).toEqual({ kind: 'month', from: '2024-02-01', to: '2024-03-01' });
  });

  it('counts days of the zone, where a clock change makes one of them shorter', async () => {
    expect(await previous('new-york', '2026-03-08', '2026-03-09')).toEqual({ kind: 'dates', from: '2026-03-07', to: '2026-03-08' });
    expect(await previous('new-york', '2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z')).toEqual({ kind: 'dates', from: '2026-03-07', to: '2026-03-08' });
  });

  it('can be asked for as it is named', async () => {
    const now = await figures('tokyo', '2026-03-06', '2026-03-07');
    expect(now.previous).toEqual({ kind: 'dates', from: '2026-03-05', to: '2026-03-06' });
    const before = await figures('tokyo', '2026-03-05', '2026-03-06');
    expect(before.period).toMatchObject({ to: now.period.from });
    expect(now.items[0]).toMatchObject({ figure: 'uptime', downMs: 0, value: { percent: '100.000' } });
    expect(before.items[0]).toMatchObject({ figure: 'uptime', downMs: 600_000, value: { percent: '99.305' } });
  });

  it('has no value where nothing is known, and is none before 1970', async () => {
    const { items } = await figures('tokyo', '2026-03-04', '2026-03-05');
    expect(items[0]).toMatchObject({ figure: 'uptime', value: null });
    expect(await previous('tokyo', '1970-02-01', '1970-03-01')).toBeNull();
  });
});

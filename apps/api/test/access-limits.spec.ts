import { fetchWithSession, postSession, sessionCookieOf } from './support/signed-in';
import { ADMIN_PASSWORD, serveOn, startTestApp, type Served, type TestApp } from './support/test-app';
import { TestClock } from './support/test-clock';

const LIMITS = { token: 20, session: 10, address: 5 };

describe('the limit on requests', () => {
  let app: TestApp;
  let served: Served;
  const clock = new TestClock(Date.parse('2026-04-01T00:00:00Z'));

  beforeAll(async () => {
    app = await startTestApp({ clock });
    served = await serveOn(app.databaseUrl, { clock, config: { requestsPerMinute: LIMITS, trustedProxies: ['127.0.0.1'] } });
  });
  afterAll(async () => {
    await served.app.close();
    await app.stop();
  });
  beforeEach(() => clock.advance(60_000));

  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${served.url}${path}`, { headers });
  const statuses = async (times: number, one: () => Promise<Response>): Promise<Record<number, number>> => {
    const counts: Record<number, number> = {};
    for (let time = 0; time < times; time += 1) {
      const { status } = await one();
      counts[status] = (counts[status] ?? 0) + 1;
    }
    return counts;
  };

  it('stops a token that sends too much, tells how long, and lets it on after that', async () => {
    const headers = { authorization: `Bearer ${app.token}` };
    expect(await statuses(22, () => get('/api/v1/services', headers))).toEqual({ 200: 20, 429: 2 });
    clock.advance(45_500);
    const refused = await get('/api/v1/services', headers);
    expect([refused.headers.get('retry-after'), await refused.json()]).toMatchObject(['15', { code: 'tooManyRequests', status: 429 }]);
    clock.advance(14_500);
    expect((await get('/api/v1/services', headers)).status).toBe(200);
  });

  it('counts each session and each token for itself, though they share an address', async () => {
    const session = fetchWithSession(served.url, sessionCookieOf(await postSession(app.url, 'admin', ADMIN_PASSWORD)) ?? '');
    const other = fetchWithSession(served.url, sessionCookieOf(await postSession(app.url, 'admin', ADMIN_PASSWORD)) ?? '');
    expect(await statuses(12, () => session('/session'))).toEqual({ 200: 10, 429: 2 });
    expect((await other('/session')).status).toBe(200);
    expect((await get('/api/v1/services', { authorization: `Bearer ${app.token}` })).status).toBe(200);
  });

  it('counts by the address who comes with nothing, or with what does not hold', async () => {
    let time = 0;
    const wrong = (): Promise<Response> => get('/api/v1/services', { authorization: `Bearer wrong-${(time += 1)}`, 'x-forwarded-for': '192.0.2.1' });
    expect(await statuses(7, wrong)).toEqual({ 401: 5, 429: 2 });
    expect((await get('/healthz', { 'x-forwarded-for': '192.0.2.1' })).status).toBe(429);
    expect((await get('/healthz', { 'x-forwarded-for': '192.0.2.2' })).status).toBe(200);
    expect((await get('/api/v1/services', { authorization: `Bearer ${app.token}`, 'x-forwarded-for': '192.0.2.1' })).status).toBe(200);
  });

  it('believes no forwarded address where no proxy is trusted', async () => {
    const alone = await serveOn(app.databaseUrl, { clock, config: { requestsPerMinute: LIMITS } });
    let time = 0;
    const invented = (): Promise<Response> => fetch(`${alone.url}/healthz`, { headers: { 'x-forwarded-for': `192.0.2.${(time += 1)}` } });
    expect(await statuses(7, invented)).toEqual({ 200: 5, 429: 2 });
    await alone.app.close();
  });
});

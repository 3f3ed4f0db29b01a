import { type SignedInFetch, fetchWithSession, postSession, sessionCookieOf } from './support/signed-in';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from './support/test-app';
import { TestClock } from './support/test-clock';

const MINUTE_MS = 60_000;
const PASSWORD = 'a long enough password';

interface Listed {
  id: string;
  account: string;
  lastUsedAt: string;
  authenticatedAt: string;
  userAgent: string | null;
  address: string | null;
  current: boolean;
}

describe('open sessions', () => {
  let app: TestApp;
  const clock = new TestClock(Date.parse('2026-04-01T00:00:00Z'));

  beforeAll(async () => {
    app = await startTestApp({ clock, config: { sessionHours: 12, sessionIdleMinutes: 60 } });
    for (const account of ['tanaka', 'sato']) {
      const body = JSON.stringify({ account, name: account, roles: ['officer'], password: PASSWORD });
      const headers = { authorization: `Bearer ${app.token}`, 'content-type': 'application/json' };
      expect((await fetch(`${app.url}/api/v1/accounts`, { method: 'POST', headers, body })).status).toBe(201);
    }
  });
  afterAll(() => app.stop());

  const begin = async (account: string, userAgent = 'browser', password = PASSWORD): Promise<SignedInFetch> =>
    fetchWithSession(app.url, sessionCookieOf(await postSession(app.url, account, password, { 'user-agent': userAgent })) ?? '');
  const beginAdmin = (): Promise<SignedInFetch> => begin('admin', 'browser', ADMIN_PASSWORD);
  const list = async (by: SignedInFetch, query = ''): Promise<Listed[]> =>
    ((await (await by(`/sessions${query}`, { headers: { 'user-agent': 'browser' } })).json()) as { items: Listed[] }).items;
  const end = async (by: SignedInFetch, id: string): Promise<number> => (await by(`/sessions/${id}`, { method: 'DELETE' })).status;
  const statusOf = async (one: SignedInFetch): Promise<number> => (await one('/session')).status;
  const endAll = async (account: string): Promise<void> => {
    const admin = await beginAdmin();
    for (const one of await list(admin, `?account=${account}`)) expect(await end(admin, one.id)).toBe(204);
  };
  beforeEach(() => endAll('tanaka'));

  it('are told apart, and the one that asks is marked', async () => {
    const [office, home] = [await begin('tanaka', 'Firefox at the office'), await begin('tanaka', 'x'.repeat(1000))];
    const items = await list(office);
    const at = new Date(clock.now()).toISOString();
    const times = { createdAt: at, lastUsedAt: at, authenticatedAt: at, expiresAt: new Date(clock.now() + 12 * 60 * MINUTE_MS).toISOString() };
    const common = { id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, account: 'tanaka', address: '127.0.0.1', ...times };
    expect(items).toHaveLength(2);
    expect(items.find((one) => one.current)).toEqual({ ...common, userAgent: 'Firefox at the office', current: true });
    expect(items.find((one) => !one.current)).toEqual({ ...common, userAgent: 'x'.repeat(300), current: false });
    expect((await list(home)).find((one) => one.current)?.userAgent).toBe('x'.repeat(300));
  });

  it('tell when they were last used, to the minute', async () => {
    const person = await begin('tanaka');
    const begun = new Date(clock.now()).toISOString();
    clock.advance(MINUTE_MS - 1);
    await list(person);
    expect((await list(person))[0]?.lastUsedAt).toBe(begun);
    clock.advance(1);
    await list(person);
    expect((await list(person))[0]?.lastUsedAt).toBe(new Date(clock.now()).toISOString());
  });

  it('are ended one by one by their person', async () => {
    const [here, there] = [await begin('tanaka'), await begin('tanaka')];
    const other = (await list(here)).find((one) => !one.current)?.id ?? '';
    expect(await end(here, other)).toBe(204);
    expect([await statusOf(here), await statusOf(there)]).toEqual([200, 401]);
    expect(await end(here, other)).toBe(404);
  });

  it('of others are neither seen nor ended, but by whoever manages accounts', async () => {
    const [tanaka, sato, admin] = [await begin('tanaka'), await begin('sato'), await beginAdmin()];
    const id = (await list(tanaka))[0]?.id ?? '';
    expect((await sato('/sessions?account=tanaka')).status).toBe(403);
    expect(await end(sato, id)).toBe(404);
    expect(await statusOf(tanaka)).toBe(200);
    expect((await list(admin, '?account=tanaka')).map((one) => [one.id, one.current])).toEqual([[id, false]]);
    expect(await end(admin, id)).toBe(204);
    expect(await statusOf(tanaka)).toBe(401);
  });

  it('are no matter of a token that manages no accounts', async () => {
    const headers = { authorization: `Bearer ${app.token}` };
    expect((await fetch(`${app.url}/api/v1/sessions`, { headers })).status).toBe(403);
    expect((await fetch(`${app.url}/api/v1/sessions?account=tanaka`, { headers })).status).toBe(200);
  });

  it.each(['no-uuid', '00000000-0000-4000-8000-000000000000'])('that there are not (%s) cannot be ended', async (id) => {
    expect(await end(await begin('tanaka'), id)).toBe(404);
  });

  it('refuse a query that they do not know', async () => {
    expect((await (await begin('tanaka'))('/sessions?acount=tanaka')).status).toBe(400);
  });

  it('end when they are not used, and last while they are', async () => {
    const [used, unused] = [await begin('tanaka'), await begin('tanaka')];
    clock.advance(59 * MINUTE_MS);
    expect(await statusOf(used)).toBe(200);
    clock.advance(MINUTE_MS);
    expect([await statusOf(used), await statusOf(unused)]).toEqual([200, 401]);
    expect(await list(used)).toHaveLength(1);
  });

  it('end after their hours, however much they are used', async () => {
    const person = await begin('tanaka');
    for (let hour = 1; hour < 12; hour += 1) {
      clock.advance(59 * MINUTE_MS);
      expect(await statusOf(person)).toBe(200);
    }
    clock.advance(59 * MINUTE_MS);
    expect(await statusOf(person)).toBe(200);
    clock.advance(12 * MINUTE_MS);
    expect(await statusOf(person)).toBe(401);
  });
});

describe('fresh proof of who somebody is', () => {
  let app: TestApp;
  const clock = new TestClock(Date.parse('2026-04-01T00:00:00Z'));

  beforeAll(async () => {
    app = await startTestApp({ clock });
  });
  afterAll(() => app.stop());
  beforeEach(() => clock.advance(10 * MINUTE_MS));

  const begin = async (): Promise<SignedInFetch> => {
    const secret = sessionCookieOf(await postSession(app.url, 'admin', ADMIN_PASSWORD));
    return fetchWithSession(app.url, secret ?? '');
  };
  const prove = (by: SignedInFetch, password: string): Promise<Response> =>
    by('/session/reauthenticate', { method: 'POST', body: JSON.stringify({ password }) });
  const issue = (by: SignedInFetch): Promise<Response> =>
    by('/tokens', { method: 'POST', body: JSON.stringify({ name: 'x', scopes: ['figures.read'] }) });

  it('is asked for five minutes after the sign-in, and holds for another five', async () => {
    const admin = await begin();
    clock.advance(5 * MINUTE_MS - 1);
    expect((await issue(admin)).status).toBe(201);
    clock.advance(1);
    const refused = await issue(admin);
    expect([refused.status, await refused.json()]).toMatchObject([403, { code: 'reauthenticationRequired', signIn: 'password' }]);
    expect((await admin('/tokens')).status).toBe(200);
    expect((await prove(admin, ADMIN_PASSWORD)).status).toBe(204);
    clock.advance(5 * MINUTE_MS - 1);
    expect((await issue(admin)).status).toBe(201);
    clock.advance(1);
    expect((await issue(admin)).status).toBe(403);
  });

  it('is not a wrong password, and names the field', async () => {
    const admin = await begin();
    clock.advance(5 * MINUTE_MS);
    const wrong = await prove(admin, 'not the password');
    expect([wrong.status, await wrong.json()]).toMatchObject([400, { errors: [{ path: 'password' }] }]);
    expect((await issue(admin)).status).toBe(403);
  });

  it('may be tried ten times a minute, like a sign-in', async () => {
    const admin = await begin();
    for (let attempt = 0; attempt < 10; attempt += 1) expect((await prove(admin, `wrong ${attempt}`)).status).toBe(400);
    const refused = await prove(admin, ADMIN_PASSWORD);
    expect([refused.status, Number(refused.headers.get('retry-after'))]).toEqual([429, 60]);
  });

  it('is for sessions: a token has no password', async () => {
    const headers = { authorization: `Bearer ${app.token}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ password: ADMIN_PASSWORD });
    expect((await fetch(`${app.url}/api/v1/session/reauthenticate`, { method: 'POST', headers, body })).status).toBe(403);
    const token = await fetch(`${app.url}/api/v1/tokens`, { method: 'POST', headers, body: JSON.stringify({ name: 'x', scopes: ['figures.read'] }) });
    expect(token.status).toBe(201);
  });

  const NO_ID = '00000000-0000-4000-8000-000000000000';
  it.each([
    ['admin', 'POST', '/accounts'],
    ['admin', 'PUT', '/accounts/nobody/roles'],
    ['admin', 'DELETE', '/accounts/nobody'],
    ['admin', 'POST', '/tokens'],
    ['admin', 'POST', `/tokens/${NO_ID}/rotate`],
    ['approver', 'POST', `/services/none/corrections/${NO_ID}/approve`],
    ['approver', 'POST', `/services/none/disclosures/${NO_ID}/approve`],
  ])('of the %s is needed for %s %s', async (account, method, path) => {
    const password = account === 'admin' ? ADMIN_PASSWORD : PASSWORD;
    const body = JSON.stringify({ account: 'approver', name: '承認者', roles: ['approver'], password: PASSWORD });
    await (await begin())('/accounts', { method: 'POST', body });
    const person = fetchWithSession(app.url, sessionCookieOf(await postSession(app.url, account, password)) ?? '');
    const send = async (): Promise<string> => ((await (await person(path, { method, body: '{}' })).json()) as { code: string }).code;
    expect(await send()).not.toBe('reauthenticationRequired');
    clock.advance(5 * MINUTE_MS);
    expect(await send()).toBe('reauthenticationRequired');
  });
});

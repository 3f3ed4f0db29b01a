import { Client } from 'pg';
import { fetchWithSession, postSession, sessionCookieOf, signIn } from './support/signed-in';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from './support/test-app';
import { TestClock } from './support/test-clock';

const HOUR_MS = 3_600_000;

describe('sessions', () => {
  let app: TestApp;
  const clock = new TestClock();

  beforeAll(async () => {
    app = await startTestApp({ clock, config: { sessionHours: 12, sessionIdleMinutes: 12 * 60 } });
  });
  afterAll(() => app.stop());
  // Each test has the limit on wrong passwords for itself.
  beforeEach(() => clock.advance(61_000));

  const newPerson = async (account: string, password: string): Promise<void> => {
    const response = await fetch(`${app.url}/api/v1/accounts`, {
      method: 'POST',
      headers: { authorization: `Bearer ${app.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ account, name: '担当者', roles: ['operator'], password }),
    });
    expect(response.status).toBe(201);
  };
  const statusOf = async (session: string): Promise<number> => (await fetchWithSession(app.url, session)('/session')).status;
  const begin = async (account = 'admin', password = ADMIN_PASSWORD): Promise<string> => {
    const cookie = sessionCookieOf(await postSession(app.url, account, password));
    if (cookie === undefined) throw new Error('no session');
    return cookie;
  };

  it('tells who is signed in and what they may do', async () => {
    const response = await postSession(app.url, 'admin', ADMIN_PASSWORD);
    const view = (await response.json()) as { permissions: string[] };
    expect(view).toMatchObject({ account: 'admin', name: '管理者', roles: ['administrator'] });
    expect(view.permissions).toContain('accounts.manage');
    expect(view.permissions).not.toContain('disclosures.approve');
    const current = await fetchWithSession(app.url, sessionCookieOf(response) ?? '')('/session');
    expect(await current.json()).toEqual(view);
  });

  it('gives a cookie that scripts and other sites do not get', async () => {
    const response = await postSession(app.url, 'admin', ADMIN_PASSWORD);
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^kaiji_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['a wrong password', 'admin', 'not the password'],
    ['an unknown account', 'nobody', ADMIN_PASSWORD],
    ['an account that differs in case', 'Admin', ADMIN_PASSWORD],
  ])('refuses %s with one and the same answer', async (_name, account, password) => {
    const response = await postSession(app.url, account, password);
    expect(response.status).toBe(401);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await response.json()).toMatchObject({ code: 'unauthenticated', title: 'アカウントまたはパスワードが違います' });
  });

  it.each([
    ['no password', { account: 'admin' }],
    ['an unknown field', { account: 'admin', password: 'x', remember: true }],
    ['a number as the account', { account: 1, password: 'x' }],
    ['no object', 'admin'],
  ])('refuses a body with %s as malformed', async (_name, body) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${app.url}/api/v1/session`, { method: 'POST', headers, body: JSON.stringify(body) });
    expect(response.status).toBe(400);
  });

  it('refuses a body that is larger than any sign-in', async () => {
    expect((await postSession(app.url, 'admin', 'x'.repeat(20_000))).status).toBe(413);
  });

  it('keeps only a hash of the cookie and of the password', async () => {
    const secret = await begin();
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    const dump = await database.query(`SELECT (SELECT json_agg(s) FROM session s)::text || (SELECT json_agg(a) FROM account a)::text AS all`);
    await database.end();
    const text = (dump.rows[0] as { all: string }).all;
    expect(text).toContain('scrypt$32768$8$3$');
    expect(text).not.toContain(secret);
    expect(text).not.toContain(Buffer.from(secret, 'utf8').toString('hex'));
    expect(text).not.toContain(ADMIN_PASSWORD);
  });

  it('ends at sign-out, for good', async () => {
    const secret = await begin();
    const response = await fetchWithSession(app.url, secret)('/session', { method: 'DELETE' });
    expect(response.status).toBe(204);
    expect(response.headers.getSetCookie()[0]).toMatch(/^kaiji_session=; .*Expires=Thu, 01 Jan 1970/);
    expect(await statusOf(secret)).toBe(401);
  });

  it('ends after its hours, however much it is used', async () => {
    const secret = await begin();
    clock.advance(12 * HOUR_MS - 1);
    expect(await statusOf(secret)).toBe(200);
    clock.advance(1);
    expect(await statusOf(secret)).toBe(401);
  });

  it('is another one after each sign-in, and the one before ends', async () => {
    const former = await begin();
    const response = await postSession(app.url, 'admin', ADMIN_PASSWORD, { cookie: `kaiji_session=${former}` });
    const next = sessionCookieOf(response);
    expect(next).not.toBe(former);
    expect(await statusOf(former)).toBe(401);
    expect(await statusOf(next ?? '')).toBe(200);
  });

  it('does not take over a session id that was planted before the sign-in', async () => {
    const planted = 'A'.repeat(43);
    const response = await postSession(app.url, 'admin', ADMIN_PASSWORD, { cookie: `kaiji_session=${planted}` });
    expect(sessionCookieOf(response)).not.toBe(planted);
    expect(await statusOf(planted)).toBe(401);
  });

  describe('a change of password', () => {
    const change = (secret: string, current: string, next: string): Promise<Response> =>
      fetchWithSession(app.url, secret)('/session/password', { method: 'PUT', body: JSON.stringify({ current, next }) });

    it('ends every session of the account but the new one of the caller', async () => {
      await newPerson('changer', 'the first password');
      const [mine, other] = [await begin('changer', 'the first password'), await begin('changer', 'the first password')];
      const response = await change(mine, 'the first password', 'the second password');
      expect(response.status).toBe(204);
      expect(await Promise.all([mine, other].map(statusOf))).toEqual([401, 401]);
      expect(await statusOf(sessionCookieOf(response) ?? '')).toBe(200);
      expect((await postSession(app.url, 'changer', 'the first password')).status).toBe(401);
      expect((await postSession(app.url, 'changer', 'the second password')).status).toBe(200);
    });

    it('needs the current password and a long new one, and names the field', async () => {
      await newPerson('careless', 'the first password');
      const secret = await begin('careless', 'the first password');
      const wrong = await change(secret, 'something else', 'the second password');
      expect([wrong.status, await wrong.json()]).toMatchObject([400, { errors: [{ path: 'current' }] }]);
      const short = await change(secret, 'the first password', 'short');
      expect([short.status, await short.json()]).toMatchObject([400, { errors: [{ path: 'next' }] }]);
      expect((await postSession(app.url, 'careless', 'the first password')).status).toBe(200);
    });

    it('is not for tokens', async () => {
      const response = await fetch(`${app.url}/api/v1/session/password`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${app.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ current: ADMIN_PASSWORD, next: 'the second password' }),
      });
      expect(response.status).toBe(403);
    });

    it('takes a password that was typed in another form of the same characters', async () => {
      await newPerson('unicode', 'パスワード０１２３４５６');
      expect((await postSession(app.url, 'unicode', 'ﾊﾟｽﾜｰﾄﾞ0123456')).status).toBe(200);
    });
  });

  describe('requests of other sites', () => {
    const attempt = async (headers: Record<string, string>): Promise<number> => {
      const secret = await begin();
      const response = await fetch(`${app.url}/api/v1/session`, { method: 'DELETE', headers: { cookie: `kaiji_session=${secret}`, ...headers } });
      const ended = (await statusOf(secret)) === 401;
      expect(ended).toBe(response.status === 204);
      return response.status;
    };

    it.each([
      ['from the same origin', { 'sec-fetch-site': 'same-origin' }, 204],
      ['typed by the user', { 'sec-fetch-site': 'none' }, 204],
      ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
      ['from a sister domain', { 'sec-fetch-site': 'same-site' }, 403],
      ['from another origin, of an old browser', { origin: 'https://evil.example' }, 403],
      ['from an opaque origin', { origin: 'null' }, 403],
      ['that say nothing of where they come from', {}, 403],
    ] as const)('%s', async (_name, headers, status) => expect(await attempt({ ...headers })).toBe(status));

    it('from the same origin, of an old browser', async () => expect(await attempt({ origin: app.url })).toBe(204));

    it('cannot sign anybody in either', async () => {
      const response = await postSession(app.url, 'admin', ADMIN_PASSWORD, { 'sec-fetch-site': 'cross-site' });
      expect([response.status, response.headers.getSetCookie()]).toEqual([403, []]);
    });

    it('do not matter to a token, which no browser adds by itself', async () => {
      const headers = { authorization: `Bearer ${app.token}`, 'sec-fetch-site': 'cross-site' };
      expect((await fetch(`${app.url}/api/v1/session`, { method: 'DELETE', headers })).status).toBe(204);
    });
  });

  describe('the limit on wrong passwords', () => {
    it('refuses the eleventh within a minute, the right one too, and opens after it', async () => {
      await newPerson('guessed', 'the right password');
      for (let attempt = 0; attempt < 10; attempt += 1) expect((await postSession(app.url, 'guessed', `wrong ${attempt}`)).status).toBe(401);
      const refused = await postSession(app.url, 'guessed', 'the right password');
      expect([refused.status, await refused.json()]).toMatchObject([429, { code: 'tooManyRequests' }]);
      expect(Number(refused.headers.get('retry-after'))).toBe(60);
      expect((await postSession(app.url, 'admin', ADMIN_PASSWORD)).status).toBe(200);
      clock.advance(60_000);
      expect((await postSession(app.url, 'guessed', 'the right password')).status).toBe(200);
    });

    it('lets no more through when they come at once', async () => {
      const answers = await Promise.all(Array.from({ length: 15 }, (_, index) => postSession(app.url, 'at-once', `wrong ${index}`)));
      expect(answers.map((one) => one.status).sort()).toEqual([...Array<number>(10).fill(401), ...Array<number>(5).fill(429)]);
    });

    it('does not count those who know their password', async () => {
      await newPerson('regular', 'the right password');
      for (let time = 0; time < 12; time += 1) await signIn(app.url, 'regular', 'the right password');
    });
  });
});

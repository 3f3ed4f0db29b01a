import { Client } from 'pg';
import { SMALL_SERVICE } from './support/service-fixture';
import { signIn } from './support/signed-in';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from './support/test-app';
import { TestClock } from './support/test-clock';

interface Token {
  id: string;
  token: string;
}

describe('tokens', () => {
  let app: TestApp;
  const clock = new TestClock(Date.parse('2026-04-01T00:00:00Z'));

  beforeAll(async () => {
    app = await startTestApp({ clock });
  });
  afterAll(() => app.stop());

  const call = (method: string, path: string, token: string, body?: object): Promise<Response> =>
    fetch(`${app.url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  const create = async (body: object, by = app.token): Promise<Token> => {
    const response = await call('POST', '/tokens', by, body);
    expect(response.status).toBe(201);
    return (await response.json()) as Token;
  };
  const listed = async (id: string): Promise<Record<string, unknown> | undefined> => {
    const { items } = (await (await call('GET', '/tokens', app.token)).json()) as { items: Record<string, unknown>[] };
    return items.find((one) => one['id'] === id);
  };

  it('stand in the answer that makes them and nowhere else', async () => {
    const { id, token } = await create({ name: '監視', scopes: ['evidence.write'] });
    expect(token).toMatch(/^kaiji_[\w-]{43}$/);
    expect(await listed(id)).toEqual({
      id,
      name: '監視',
      scopes: ['evidence.write'],
      services: null,
      createdBy: expect.stringMatching(/^token:[0-9a-f-]{36}$/) as string,
      createdAt: '2026-04-01T00:00:00.000Z',
      expiresAt: null,
      lastUsedAt: null,
      revokedAt: null,
      rotatedAt: null,
      previousUntil: null,
    });
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    const dump = await database.query('SELECT json_agg(t)::text AS all FROM api_token t');
    await database.end();
    const text = (dump.rows[0] as { all: string }).all;
    expect(text).toContain(id);
    for (const secret of [token, app.token]) expect(text).not.toContain(secret);
  });

  it('may do what their scopes say, and no more', async () => {
    const { id, token } = await create({ name: '読み取り', scopes: ['services.read'] });
    expect((await call('GET', '/services', token)).status).toBe(200);
    const refused = await call('PUT', '/services/x', token, {});
    const title = 'この操作の権限がありません（必要な権限: services.write）';
    expect([refused.status, await refused.json()]).toMatchObject([403, { code: 'forbidden', title }]);
    expect(await (await call('GET', '/session', token)).json()).toEqual({
      account: `token:${id}`,
      name: '読み取り',
      roles: [],
      permissions: ['services.read'],
    });
  });

  it('cannot be given what their maker does not hold', async () => {
    const limited = await create({ name: '発行', scopes: ['tokens.manage', 'figures.read'] });
    const beyond = await call('POST', '/tokens', limited.token, { name: 'x', scopes: ['figures.read', 'accounts.manage'] });
    const title = '自分が持たない権限「accounts.manage」はトークンに付与できません';
    expect([beyond.status, await beyond.json()]).toMatchObject([403, { title }]);
    await create({ name: 'y', scopes: ['figures.read'] }, limited.token);
    const body = JSON.stringify({ name: 'z', scopes: ['disclosures.approve'] });
    const byAdministrator = await app.admin('/tokens', { method: 'POST', body });
    expect(byAdministrator.status).toBe(403);
  });

  it('end when they expire', async () => {
    const expiresAt = new Date(clock.now() + 60_000).toISOString();
    const { id, token } = await create({ name: '期限付き', scopes: ['services.read'], expiresAt });
    clock.advance(59_999);
    expect((await call('GET', '/services', token)).status).toBe(200);
    clock.advance(1);
    const expired = await call('GET', '/services', token);
    expect([expired.status, expired.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(await expired.json()).toMatchObject({ code: 'unauthenticated', title: 'トークンが無効です（誤り、失効、または期限切れ）' });
    expect(await listed(id)).toMatchObject({ expiresAt });
  });

  it('cannot begin expired', async () => {
    const expiresAt = new Date(clock.now()).toISOString();
    const response = await call('POST', '/tokens', app.token, { name: 'x', scopes: ['services.read'], expiresAt });
    expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ path: 'expiresAt' }] }]);
  });

  it('end at once when they are revoked, and stay in the list', async () => {
    const { id, token } = await create({ name: '失効', scopes: ['services.read'] });
    expect((await call('GET', '/services', token)).status).toBe(200);
    const at = new Date(clock.now()).toISOString();
    expect((await call('DELETE', `/tokens/${id}`, app.token)).status).toBe(204);
    expect((await call('GET', '/services', token)).status).toBe(401);
    clock.advance(1000);
    expect((await call('DELETE', `/tokens/${id}`, app.token)).status).toBe(204);
    expect(await listed(id)).toMatchObject({ revokedAt: at });
  });

  it.each(['00000000-0000-4000-8000-000000000000', 'no-uuid'])('that there are not (%s) cannot be revoked', async (id) => {
    expect((await call('DELETE', `/tokens/${id}`, app.token)).status).toBe(404);
  });

  it('tell when they were last used, to the minute', async () => {
    const { id, token } = await create({ name: '使用', scopes: ['services.read'] });
    const first = new Date(clock.now()).toISOString();
    await call('GET', '/services', token);
    clock.advance(59_999);
    await call('GET', '/services', token);
    expect(await listed(id)).toMatchObject({ lastUsedAt: first });
    clock.advance(1);
    await call('GET', '/services', token);
    expect(await listed(id)).toMatchObject({ lastUsedAt: new Date(clock.now()).toISOString() });
  });

  describe('that get a new secret', () => {
    const rotate = (id: string, by: string, body: object = {}): Promise<Response> => call('POST', `/tokens/${id}/rotate`, by, body);

    it('are the same token, and the former secret works until its time is over', async () => {
      const { id, token } = await create({ name: '監視', scopes: ['services.read'] });
      const at = clock.now();
      const response = await rotate(id, app.token, { overlapMinutes: 30 });
      const view = (await response.json()) as Token;
      expect(response.status).toBe(200);
      expect(view.token).toMatch(/^kaiji_[\w-]{43}$/);
      const times = { rotatedAt: new Date(at).toISOString(), previousUntil: new Date(at + 30 * 60_000).toISOString() };
      expect(view).toMatchObject({ id, name: '監視', scopes: ['services.read'], revokedAt: null, ...times });
      expect(await listed(id)).toMatchObject(times);
      clock.advance(30 * 60_000 - 1);
      for (const secret of [token, view.token]) {
        expect(await (await call('GET', '/session', secret)).json()).toMatchObject({ account: `token:${id}` });
      }
      clock.advance(1);
      expect((await call('GET', '/session', token)).status).toBe(401);
      expect((await call('GET', '/session', view.token)).status).toBe(200);
    });

    it('have an hour for it, or none where the former is known to others', async () => {
      const { id, token } = await create({ name: 'x', scopes: ['services.read'] });
      const hour = (await (await rotate(id, app.token)).json()) as Token & { previousUntil: string };
      expect(Date.parse(hour.previousUntil) - clock.now()).toBe(3_600_000);
      const next = (await (await rotate(id, app.token, { overlapMinutes: 0 })).json()) as Token;
      expect(next).toMatchObject({ previousUntil: null });
      const statuses = await Promise.all([token, hour.token, next.token].map(async (one) => (await call('GET', '/session', one)).status));
      expect(statuses).toEqual([401, 401, 200]);
    });

    it('of two that ask at once get one', async () => {
      const { id } = await create({ name: 'x', scopes: ['services.read'] });
      const answers = await Promise.all([rotate(id, app.token), rotate(id, app.token)]);
      const given = await Promise.all(answers.filter((one) => one.status === 200).map(async (one) => ((await one.json()) as Token).token));
      expect(given.length).toBeGreaterThan(0);
      const works = await Promise.all(given.map(async (one) => (await call('GET', '/session', one)).status));
      expect(works).toContain(200);
    });

    it('end altogether when they are revoked', async () => {
      const { id, token } = await create({ name: 'x', scopes: ['services.read'] });
      const next = (await (await rotate(id, app.token)).json()) as Token;
      await call('DELETE', `/tokens/${id}`, app.token);
      for (const secret of [token, next.token]) expect((await call('GET', '/session', secret)).status).toBe(401);
      const again = await rotate(id, app.token);
      expect([again.status, ((await again.json()) as { code: string }).code]).toEqual([409, 'conflict']);
    });

    it('do not come back to life when they have expired', async () => {
      const { id } = await create({ name: 'x', scopes: ['services.read'], expiresAt: new Date(clock.now() + 1000).toISOString() });
      clock.advance(1000);
      expect((await rotate(id, app.token)).status).toBe(409);
    });

    it('do not hand their powers to whoever manages tokens', async () => {
      const { id, token } = await create({ name: '全権', scopes: ['disclosures.approve'] });
      const manager = await create({ name: '発行', scopes: ['tokens.manage'] });
      expect((await rotate(id, manager.token)).status).toBe(403);
      const administrator = await signIn(app.url, 'admin', ADMIN_PASSWORD);
      const byAnother = await administrator(`/tokens/${id}/rotate`, { method: 'POST', body: '{}' });
      const title = '他の人が発行したトークンは更新できません。失効させて、新しいトークンを発行してください';
      expect([byAnother.status, await byAnother.json()]).toMatchObject([403, { title }]);
      expect((await call('GET', '/session', token)).status).toBe(200);
    });

    it.each([{ overlapMinutes: -1 }, { overlapMinutes: 10_081 }, { overlapMinutes: 1.5 }, { overlap: 5 }])('refuse %j', async (body) => {
      const { id } = await create({ name: 'x', scopes: ['services.read'] });
      expect((await rotate(id, app.token, body)).status).toBe(400);
    });

    it('must be there', async () => {
      for (const id of ['00000000-0000-4000-8000-000000000000', 'no-uuid']) expect((await rotate(id, app.token)).status).toBe(404);
    });
  });

  describe('for some services', () => {
    it('reach those, and neither others nor what lies above services', async () => {
      for (const key of ['mine', 'theirs']) expect((await call('PUT', `/services/${key}`, app.token, SMALL_SERVICE)).status).toBeLessThan(300);
      const scopes = ['services.read', 'services.write', 'evidence.read', 'tokens.manage'];
      const { id, token } = await create({ name: '監視', scopes, services: ['mine', 'mine'] });
      expect(await listed(id)).toMatchObject({ services: ['mine'] });
      const statusOf = async (method: string, path: string, body?: object): Promise<number> => (await call(method, path, token, body)).status;
      expect(await statusOf('GET', '/services/mine')).toBe(200);
      expect(await statusOf('GET', '/services/mine/incidents')).toBe(200);
      expect(await statusOf('GET', '/session')).toBe(200);
      const other = await call('GET', '/services/theirs', token);
      expect([other.status, await other.json()]).toMatchObject([403, { title: 'このトークンで使えるのは次のサービスだけです: mine' }]);
      expect(await statusOf('PUT', '/services/theirs', SMALL_SERVICE)).toBe(403);
      expect(await statusOf('GET', '/services')).toBe(403);
      expect(await statusOf('POST', '/tokens', { name: 'x', scopes: ['services.read'] })).toBe(403);
    });

    it.each([[[]], [['no service key!']], ['mine']])('are not named by %j', async (services) => {
      expect((await call('POST', '/tokens', app.token, { name: 'x', scopes: ['services.read'], services })).status).toBe(400);
    });
  });

  it.each([
    ['a wrong token', 'Bearer kaiji_wrong'],
    ['an empty token', 'Bearer '],
    ['another scheme', 'Basic YWRtaW46eA=='],
    ['the token without a scheme', 'token-of-the-tests-with-every-scope'],
  ])('are not %s', async (_name, authorization) => {
    expect((await fetch(`${app.url}/api/v1/services`, { headers: { authorization } })).status).toBe(401);
  });

  it('that are wrong do not fall back to the session of the browser', async () => {
    expect((await app.admin('/services', { headers: { authorization: 'Bearer kaiji_wrong' } })).status).toBe(401);
    expect((await app.admin('/services')).status).toBe(200);
  });
});

import { Client } from 'pg';
import { startTestApp, type TestApp } from './support/test-app';
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

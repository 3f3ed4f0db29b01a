import { Client } from 'pg';
import { postSession, signIn } from './support/signed-in';
import { ADMIN_PASSWORD, serveOn, startTestApp, type TestApp } from './support/test-app';

describe('telemetry', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  const withToken = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}): Promise<Response> =>
    fetch(`${app.url}${path}`, { ...init, headers: { authorization: `Bearer ${app.token}`, ...headers } });
  const onDatabase = async (statement: string, values: unknown[] = [], url = app.databaseUrl): Promise<void> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(statement, values);
    } finally {
      await client.end();
    }
  };

  describe('health', () => {
    it('tells that the process lives and can serve', async () => {
      for (const path of ['/healthz', '/readyz']) {
        const response = await fetch(`${app.url}${path}`);
        expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
      }
    });

    it('tells that it cannot serve while the database is away, lives on, and serves again when it is back', async () => {
      const server = new URL(app.databaseUrl);
      const name = server.pathname.slice(1);
      server.pathname = new URL(process.env['KAIJI_TEST_DATABASE_URL'] ?? '').pathname;
      await onDatabase(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`, [], server.toString());
      await onDatabase('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name], server.toString());
      const away = await fetch(`${app.url}/readyz`, { headers: { 'accept-language': 'en' } });
      expect([away.status, away.headers.get('content-type')]).toEqual([503, 'application/problem+json; charset=utf-8']);
      const problem = (await away.json()) as Record<string, unknown>;
      expect(problem).toMatchObject({ code: 'unavailable' });
      expect(JSON.stringify(problem)).not.toContain(name);
      expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
      await onDatabase(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS true`, [], server.toString());
      expect((await fetch(`${app.url}/readyz`)).status).toBe(200);
      expect((await withToken('/api/v1/services')).status).toBe(200);
    });
  });

  describe('metrics', () => {
    const metrics = async (): Promise<string> => {
      const response = await withToken('/metrics');
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
      return response.text();
    };

    it('need a token or a session that may read figures', async () => {
      expect((await fetch(`${app.url}/metrics`)).status).toBe(401);
      const made = await app.admin('/tokens', { method: 'POST', body: JSON.stringify({ name: 'x', scopes: ['services.read'] }) });
      const { token } = (await made.json()) as { token: string };
      expect((await fetch(`${app.url}/metrics`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(403);
      await metrics();
    });

    it('are open where the settings say so', async () => {
      const open = await serveOn(app.databaseUrl, { config: { metricsPublic: true } });
      const response = await fetch(`${open.url}/metrics`);
      await open.app.close();
      expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('kaiji_process_cpu_seconds_total')]);
    });

    it('name routes by their pattern, never by what was called', async () => {
      await withToken('/api/v1/services/secret-service');
      await withToken('/secret-path?secret=1');
      const text = await metrics();
      const counted = (route: string): string => `kaiji_http_request_duration_seconds_count{method="GET",route="${route}",status="404"}`;
      expect(text).toContain(counted('/api/v1/services/:service'));
      expect(text).toContain(counted('(none)'));
      expect(text).not.toContain('secret');
    });

    it('tell of the connections to the database', async () => {
      const text = await metrics();
      for (const state of ['used', 'idle', 'waiting']) {
        expect(text).toMatch(new RegExp(`^kaiji_database_pool_connections\\{state="${state}"\\} \\d+$`, 'm'));
      }
    });
  });

  describe('the log', () => {
    const logOf = async (work: (served: { url: string }) => Promise<void>): Promise<Record<string, unknown>[]> => {
      const lines: string[] = [];
      const write = jest.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
      try {
        const served = await serveOn(app.databaseUrl, { config: { logLevel: 'debug' } });
        await work(served);
        await served.app.close();
      } finally {
        write.mockRestore();
      }
      return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    };
    const requestsOf = (lines: Record<string, unknown>[]) => lines.filter((line) => line['message'] === 'request');

    it('has a line for each request, with its id, route and actor', async () => {
      const lines = await logOf(async ({ url }) => {
        const person = await signIn(url, 'admin', ADMIN_PASSWORD);
        const response = await person('/services/some-service?from=2026', { headers: { 'x-request-id': 'given.id-1' } });
        expect(response.headers.get('x-request-id')).toBe('given.id-1');
        const other = await fetch(`${url}/api/v1/services`, { headers: { 'x-request-id': 'not allowed "here"' } });
        expect(other.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      });
      const line = { time: expect.any(String) as string, level: 'info', context: 'Http', message: 'request', ms: expect.any(Number) as number };
      expect(requestsOf(lines)).toMatchObject([
        { ...line, method: 'POST', route: '/api/v1/session', status: 200 },
        { ...line, requestId: 'given.id-1', method: 'GET', route: '/api/v1/services/:service', status: 404, actor: 'account:admin' },
        { ...line, method: 'GET', route: '/api/v1/services', status: 401 },
      ]);
    });

    it('holds no password, token, cookie, query or body, whatever goes wrong', async () => {
      const sent = ['the-secret-password', 'kaiji_secret-token', 'secret-query', 'secret-body', 'secret-cookie', 'secret-key'];
      const secrets = [...sent, ADMIN_PASSWORD, app.token];
      const lines = await logOf(async ({ url }) => {
        const token = { authorization: `Bearer ${app.token}`, 'content-type': 'application/json' };
        await postSession(url, 'admin', ADMIN_PASSWORD);
        await postSession(url, 'admin', 'the-secret-password');
        await postSession(url, 'the-secret-password', 'x');
        await fetch(`${url}/api/v1/services?token=secret-query`, { headers: { ...token, cookie: 'kaiji_session=secret-cookie' } });
        await fetch(`${url}/api/v1/services`, { headers: { authorization: 'Bearer kaiji_secret-token' } });
        await fetch(`${url}/api/v1/services/x`, { method: 'PUT', headers: token, body: '{"secret-body": ' });
        await fetch(`${url}/api/v1/accounts`, { method: 'POST', headers: token, body: '{"account": "secret-body"}' });
        await onDatabase('ALTER TABLE service RENAME TO service_away');
        const broken = await fetch(`${url}/api/v1/services/secret-key`, { headers: token });
        await onDatabase('ALTER TABLE service_away RENAME TO service');
        expect(broken.status).toBe(500);
        expect(await broken.text()).not.toMatch(/relation|service_away|\.ts|node_modules/);
      });
      const text = JSON.stringify(lines);
      for (const secret of secrets) expect(text).not.toContain(secret);
      expect(lines).toContainEqual(expect.objectContaining({ message: 'signed in', account: 'admin' }));
      expect(lines.filter((line) => line['message'] === 'sign-in refused').map((line) => line['account'])).toEqual(['admin', undefined]);
      const failure = lines.find((line) => line['context'] === 'Problem') as { requestId: string; err: { stack: string } };
      expect(failure.err.stack).toContain('relation "service" does not exist');
      expect(requestsOf(lines)).toContainEqual(expect.objectContaining({ status: 500, level: 'error', requestId: failure.requestId }));
    });
  });
});

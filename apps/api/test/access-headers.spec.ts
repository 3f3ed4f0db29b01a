import { postSession } from './support/signed-in';
import { ADMIN_PASSWORD, serveOn, startTestApp, type TestApp } from './support/test-app';

const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join(';');

describe('the headers that browsers heed', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  /** An answer of the API, a refusal, a page that there is not, an open page. */
  const PATHS = ['/api/v1/session', '/api/v1/services', '/api/v1/nothing', '/healthz', '/api/docs'];

  it.each([
    ['content-security-policy', CONTENT_SECURITY_POLICY],
    ['x-frame-options', 'DENY'],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'same-origin'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    [
      'permissions-policy',
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
    ],
    ['x-powered-by', null],
  ])('%s stands on every answer', async (name, value) => {
    for (const path of PATHS) expect([path, (await fetch(`${app.url}${path}`)).headers.get(name)]).toEqual([path, value]);
  });

  it('keep what the API answers out of every cache', async () => {
    const headers = { authorization: `Bearer ${app.token}` };
    for (const path of ['/api/v1/session', '/api/v1/services', '/api/v1/nothing']) {
      expect((await fetch(`${app.url}${path}`, { headers })).headers.get('cache-control')).toBe('no-store');
    }
  });

  it('tell browsers to come by HTTPS alone where users do, and the cookie is for HTTPS alone then', async () => {
    expect((await fetch(`${app.url}/healthz`)).headers.get('strict-transport-security')).toBeNull();
    const secure = await serveOn(app.databaseUrl, { config: { cookieSecure: true } });
    expect((await fetch(`${secure.url}/healthz`)).headers.get('strict-transport-security')).toBe('max-age=15552000; includeSubDomains');
    const [cookie] = (await postSession(secure.url, 'admin', ADMIN_PASSWORD)).headers.getSetCookie();
    expect(cookie).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
    await secure.app.close();
  });
});

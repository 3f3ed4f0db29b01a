import { Client } from 'pg';
import { Browser } from './support/browser';
import { type Forgery, ForgingIssuer } from './support/forging-issuer';
import { startTestApp, type TestApp } from './support/test-app';
import { TestClock } from './support/test-clock';

const MINUTE_MS = 60_000;

describe('an answer of a provider that is not right', () => {
  let app: TestApp;
  const clock = new TestClock(Date.parse('2026-04-01T00:00:00Z'));
  const issuer = new ForgingIssuer(() => clock.now());
  const settings = {
    issuer: '',
    clientId: 'kaiji',
    clientSecret: 'secret',
    scopes: 'openid profile',
    groupsClaim: 'groups',
    rolesOfGroup: new Map([['kaiji-officers', ['officer' as const]]]),
    publicUrl: '',
  };

  beforeAll(async () => {
    await issuer.start();
    settings.issuer = issuer.url;
    app = await startTestApp({ clock, config: { oidc: settings } });
    settings.publicUrl = app.url;
  });
  afterAll(async () => {
    await app.stop();
    issuer.stop();
  });

  const start = async (browser: Browser): Promise<string> => (await browser.send(`${app.url}/api/v1/session/oidc`)).headers.get('location') ?? '';
  const callback = async (browser: Browser, query: URLSearchParams): Promise<string | null> =>
    (await browser.send(`${app.url}/api/v1/session/oidc/callback?${query.toString()}`)).headers.get('location');
  const attempt = async (forgery: Forgery): Promise<[string | null, boolean]> => {
    const browser = new Browser();
    const location = await callback(browser, issuer.authorize(await start(browser), forgery));
    return [location, browser.cookie('kaiji_session') !== undefined];
  };
  const ago = (ms: number): number => Math.floor((clock.now() - ms) / 1000);

  it('is told from one that is', async () => {
    expect(await attempt({})).toEqual(['/', true]);
  });

  it.each<[string, () => Forgery]>([
    ['another nonce', () => ({ claims: { nonce: 'x'.repeat(43) } })],
    ['no nonce', () => ({ claims: { nonce: undefined } })],
    ['another audience', () => ({ claims: { aud: 'somebody-else' } })],
    ['several audiences and another authorized party', () => ({ claims: { aud: ['kaiji', 'somebody-else'], azp: 'somebody-else' } })],
    ['another issuer', () => ({ claims: { iss: 'https://other.example' } })],
    ['an expiry that has passed', () => ({ claims: { iat: ago(10 * MINUTE_MS), exp: ago(5 * MINUTE_MS) } })],
    ['no expiry', () => ({ claims: { exp: undefined } })],
    ['no subject', () => ({ claims: { sub: undefined } })],
    ['the signature of another key', () => ({ foreignKey: true })],
    ['no signature', () => ({ header: { alg: 'none' } })],
    ['a key that the issuer does not have', () => ({ header: { alg: 'RS256', kid: 'unknown' } })],
  ])('because its ID token has %s', async (_name, forgery) => {
    expect(await attempt(forgery())).toEqual(['/sign-in?refused=invalid', false]);
  });

  it('because the state is another, which does not spend the sign-in that is under way', async () => {
    const browser = new Browser();
    const right = issuer.authorize(await start(browser), {});
    const wrong = new URLSearchParams({ code: 'the-code', state: 'x'.repeat(43) });
    expect(await callback(browser, wrong)).toBe('/sign-in?refused=flow');
    expect(await callback(browser, new URLSearchParams({ code: 'the-code' }))).toBe('/sign-in?refused=flow');
    expect(browser.cookie('kaiji_session')).toBeUndefined();
    expect(await callback(browser, right)).toBe('/');
  });

  it('because it comes to another browser, or twice', async () => {
    const browser = new Browser();
    const query = issuer.authorize(await start(browser), {});
    expect(await callback(new Browser(), query)).toBe('/sign-in?refused=flow');
    const other = new Browser();
    await start(other);
    expect(await callback(other, query)).toBe('/sign-in?refused=flow');
    expect(await callback(browser, query)).toBe('/');
    expect(await callback(browser, query)).toBe('/sign-in?refused=flow');
  });

  it('because it comes too late', async () => {
    const browser = new Browser();
    const url = await start(browser);
    clock.advance(10 * MINUTE_MS);
    expect(await callback(browser, issuer.authorize(url, {}))).toBe('/sign-in?refused=flow');
  });

  it('because the person said no', async () => {
    const browser = new Browser();
    const state = issuer.authorize(await start(browser), {}).get('state') ?? '';
    expect(await callback(browser, new URLSearchParams({ error: 'access_denied', state }))).toBe('/sign-in?refused=denied');
  });

  it('because its code was given for another verifier', async () => {
    const [first, second] = [new Browser(), new Browser()];
    const urlOfSecond = await start(second);
    const firstQuery = issuer.authorize(await start(first), {});
    firstQuery.set('state', new URL(urlOfSecond).searchParams.get('state') ?? '');
    expect(await callback(second, firstQuery)).toBe('/sign-in?refused=invalid');
  });

  it('while nothing of the flow but a hash is kept, in a cookie that scripts and other paths do not get', async () => {
    const response = await fetch(`${app.url}/api/v1/session/oidc`, { redirect: 'manual' });
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^kaiji_oidc=[\w-]{43}; Max-Age=600; Path=\/api\/v1\/session\/oidc; HttpOnly; SameSite=Lax$/);
    const asked = new URL(response.headers.get('location') ?? '').searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    const dump = await database.query('SELECT json_agg(f)::text AS all FROM oidc_flow f');
    await database.end();
    const text = (dump.rows[0] as { all: string }).all;
    for (const secret of [cookie.slice(11, 54), asked.get('state'), asked.get('nonce')]) expect(text).not.toContain(secret);
  });

  it('is not asked for where the provider cannot be reached', async () => {
    const alone = await startTestApp({ clock, config: { oidc: { ...settings, issuer: 'http://127.0.0.1:9' } } });
    const response = await fetch(`${alone.url}/api/v1/session/oidc`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/sign-in?refused=unavailable']);
    await alone.stop();
  });

  it('is not asked for where none is configured', async () => {
    const without = await startTestApp({ clock });
    expect(await (await fetch(`${without.url}/api/v1/session/methods`)).json()).toEqual({ password: true, oidc: false });
    for (const path of ['oidc', 'oidc/callback']) expect((await fetch(`${without.url}/api/v1/session/${path}`)).status).toBe(404);
    await without.stop();
  });
});

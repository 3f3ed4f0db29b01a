import { type Role } from '@kaiji/contracts';
import { SystemClock } from '../src/platform/clock';
import { Browser, type Page } from './support/browser';
import { type RunningProvider, startOidcProvider } from './support/start-oidc-provider';
import { serveOn, startTestApp, type TestApp } from './support/test-app';

const ROLES_OF_GROUP = new Map<string, readonly Role[]>([
  ['kaiji-officers', ['officer']],
  ['kaiji-audit', ['auditor']],
  ['kaiji-approvers', ['approver']],
  ['kaiji-admins', ['administrator']],
]);

describe('sign-in at a provider of OpenID Connect', () => {
  let provider: RunningProvider;
  let app: TestApp;
  const settings = {
    issuer: '',
    clientId: 'kaiji',
    clientSecret: 'secret-of-kaiji-at-the-provider',
    scopes: 'openid profile email',
    groupsClaim: 'groups',
    rolesOfGroup: ROLES_OF_GROUP,
    publicUrl: '',
  };

  beforeAll(async () => {
    provider = await startOidcProvider();
    settings.issuer = provider.issuer;
    app = await startTestApp({ clock: new SystemClock(), config: { oidc: settings } });
    settings.publicUrl = app.url;
    await provider.serve(`${app.url}/api/v1/session/oidc/callback`);
  });
  afterAll(async () => {
    await app.stop();
    await provider.stop();
  });

  /** Goes to the provider, signs in there and agrees where asked; stops before the address that Kaiji sends on to, or before `stopAt`. */
  const throughProvider = async (browser: Browser, login: string, query = '', stopAt?: (url: URL) => boolean): Promise<Page> => {
    const isDone = stopAt ?? ((url: URL) => url.origin === app.url && !url.pathname.startsWith('/api/'));
    let page = await browser.go(`${app.url}/api/v1/session/oidc${query}`, {}, isDone);
    if (page.text.includes('name="login"')) page = await browser.submit(page, { prompt: 'login', login, password: 'any' }, isDone);
    if (page.text.includes('value="consent"')) page = await browser.submit(page, { prompt: 'consent' }, isDone);
    return page;
  };
  const placeOf = ({ url }: Page): string => `${url.pathname}${url.search}`;
  const sessionOf = async (browser: Browser, url = app.url): Promise<Record<string, unknown> | number> => {
    const response = await browser.send(`${url}/api/v1/session`);
    return response.status === 200 ? ((await response.json()) as Record<string, unknown>) : response.status;
  };
  const signedIn = async (login: string, groups: string[]): Promise<Browser> => {
    await provider.setGroups(login, groups);
    const browser = new Browser();
    expect(placeOf(await throughProvider(browser, login))).toBe('/');
    return browser;
  };

  it('is told of on the sign-in page', async () => {
    expect(await (await fetch(`${app.url}/api/v1/session/methods`)).json()).toEqual({ password: true, oidc: true });
  });

  it('makes an account with the roles of the groups, and comes back to the screen that was asked for', async () => {
    await provider.setGroups('tanaka', ['kaiji-officers', 'unknown', 'kaiji-audit']);
    const browser = new Browser();
    expect(placeOf(await throughProvider(browser, 'tanaka', '?returnTo=/services/s/overview?from=2026-04-01'))).toBe('/services/s/overview?from=2026-04-01');
    expect(await sessionOf(browser)).toMatchObject({ account: 'tanaka', name: 'tanakaさん', roles: ['officer', 'auditor'], signIn: 'oidc' });
    const { items } = (await (await app.admin('/accounts')).json()) as { items: { account: string }[] };
    expect(items.find((one) => one.account === 'tanaka')).toMatchObject({ roles: ['officer', 'auditor'], signIn: 'oidc', disabledAt: null });
  });

  it('follows the groups at each sign-in, in the same account', async () => {
    const before = await signedIn('mover', ['kaiji-officers']);
    const after = await signedIn('mover', ['kaiji-approvers']);
    expect(await sessionOf(after)).toMatchObject({ account: 'mover', roles: ['approver'] });
    expect(await sessionOf(before)).toMatchObject({ account: 'mover', roles: ['approver'] });
  });

  it.each([
    ['no group that gives a role', 'outsider', ['unknown'], 'noRole'],
    ['no group at all', 'nobody', [], 'noRole'],
    ['groups of an administrator who would also approve', 'mighty', ['kaiji-admins', 'kaiji-approvers'], 'rolesConflict'],
  ])('refuses who has %s, and makes no account', async (_name, login, groups, reason) => {
    await provider.setGroups(login, groups);
    const browser = new Browser();
    expect(placeOf(await throughProvider(browser, login))).toBe(`/sign-in?refused=${reason}`);
    expect([browser.cookie('kaiji_session'), await sessionOf(browser)]).toEqual([undefined, 401]);
    const { items } = (await (await app.admin('/accounts')).json()) as { items: { account: string }[] };
    expect(items.map((one) => one.account)).not.toContain(login);
  });

  it('ends every session of who has lost the last group', async () => {
    const before = await signedIn('leaver', ['kaiji-officers']);
    await provider.setGroups('leaver', []);
    expect(placeOf(await throughProvider(new Browser(), 'leaver'))).toBe('/sign-in?refused=noRole');
    expect(await sessionOf(before)).toBe(401);
  });

  it('never takes over an account by its name or its mail', async () => {
    const password = 'password of the local one';
    const local = { account: 'suzuki', name: '鈴木', roles: ['officer'], password };
    expect((await app.admin('/accounts', { method: 'POST', body: JSON.stringify(local) })).status).toBe(201);
    expect(await sessionOf(await signedIn('suzuki', ['kaiji-audit']))).toMatchObject({ account: 'suzuki-2', roles: ['auditor'] });
    expect(await sessionOf(await signedIn('suzuki', ['kaiji-audit']))).toMatchObject({ account: 'suzuki-2' });
    // Both have the same mail address at the provider.
    expect(await sessionOf(await signedIn('sato', ['kaiji-audit']))).toMatchObject({ account: 'sato' });
  });

  it('leaves a disabled account disabled, whatever its groups', async () => {
    const browser = await signedIn('disabled', ['kaiji-officers']);
    expect((await app.admin('/accounts/disabled', { method: 'DELETE' })).status).toBe(204);
    expect(await sessionOf(browser)).toBe(401);
    await provider.setGroups('disabled', ['kaiji-admins']);
    expect(placeOf(await throughProvider(new Browser(), 'disabled'))).toBe('/sign-in?refused=disabled');
    const { items } = (await (await app.admin('/accounts')).json()) as { items: { account: string; disabledAt: unknown; roles: unknown }[] };
    expect(items.find((one) => one.account === 'disabled')).toMatchObject({ roles: ['officer'], disabledAt: expect.any(String) as string });
  });

  it('has no password here', async () => {
    const browser = await signedIn('nopassword', ['kaiji-officers']);
    const send = (method: string, path: string, body: object): Promise<Response> =>
      browser.send(`${app.url}/api/v1${path}`, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    expect((await send('PUT', '/session/password', { current: 'x', next: 'a long enough password' })).status).toBe(409);
    expect((await send('POST', '/session/reauthenticate', { password: 'x' })).status).toBe(409);
    expect((await send('POST', '/session', { account: 'nopassword', password: 'x' })).status).toBe(401);
    const roles = await app.admin('/accounts/nopassword/roles', { method: 'PUT', body: JSON.stringify({ roles: ['auditor'] }) });
    expect(roles.status).toBe(409);
  });

  it('begun at one process is finished at another', async () => {
    await provider.setGroups('roamer', ['kaiji-officers']);
    const other = await serveOn(app.databaseUrl, { clock: new SystemClock(), config: { oidc: settings } });
    const browser = new Browser();
    const callback = await throughProvider(browser, 'roamer', '', (url) => url.pathname.endsWith('/callback'));
    const answer = await browser.send(callback.url.href.replace(app.url, other.url));
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/']);
    expect(await sessionOf(browser)).toMatchObject({ account: 'roamer' });
    await other.app.close();
  });

  it('takes a code once: neither the same answer again nor its code in another flow', async () => {
    await provider.setGroups('replayer', ['kaiji-officers']);
    const browser = new Browser();
    const { url } = await throughProvider(browser, 'replayer', '', (at) => at.pathname.endsWith('/callback'));
    expect((await browser.send(url)).headers.get('location')).toBe('/');
    expect((await browser.send(url)).headers.get('location')).toBe('/sign-in?refused=flow');
    const start = await browser.send(`${app.url}/api/v1/session/oidc`);
    url.searchParams.set('state', new URL(start.headers.get('location') ?? '').searchParams.get('state') ?? '');
    expect((await browser.send(url)).headers.get('location')).toBe('/sign-in?refused=invalid');
  });

  describe('proves again who somebody is', () => {
    const sessionsOf = async (browser: Browser): Promise<{ id: string; authenticatedAt: string }[]> =>
      ((await (await browser.send(`${app.url}/api/v1/sessions`)).json()) as { items: { id: string; authenticatedAt: string }[] }).items;
    const anew = '?reauthenticate=1&returnTo=/reauthenticated';

    it('by asking at the provider, though it knows the person still', async () => {
      const browser = await signedIn('prover', ['kaiji-officers']);
      const login = await browser.go(`${app.url}/api/v1/session/oidc${anew}`);
      expect(login.text).toContain('name="login"');
      const [before] = await sessionsOf(browser);
      const page = await throughProvider(browser, 'prover', anew);
      expect(placeOf(page)).toBe('/reauthenticated');
      const [after] = await sessionsOf(browser);
      expect(after?.id).toBe(before?.id);
      expect(Date.parse(after?.authenticatedAt ?? '')).toBeGreaterThan(Date.parse(before?.authenticatedAt ?? ''));
    });

    it('and takes nobody else for them', async () => {
      const browser = await signedIn('prover-two', ['kaiji-officers']);
      await provider.setGroups('intruder', ['kaiji-officers']);
      // At the provider, somebody else is signed in now.
      browser.forget('_session', '_session.sig');
      expect(placeOf(await throughProvider(browser, 'intruder', anew))).toBe('/reauthenticated?refused=otherPerson');
      expect(await sessionOf(browser)).toMatchObject({ account: 'prover-two' });
    });

    it('of a session alone, and not of one with a password', async () => {
      expect((await new Browser().send(`${app.url}/api/v1/session/oidc${anew}`)).status).toBe(401);
      expect((await app.admin(`/session/oidc${anew}`, { redirect: 'manual' })).status).toBe(409);
    });
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example/', '/a b'])('does not send on to %s', async (returnTo) => {
    const response = await fetch(`${app.url}/api/v1/session/oidc?${new URLSearchParams({ returnTo }).toString()}`, { redirect: 'manual' });
    expect(response.status).toBe(400);
  });
});

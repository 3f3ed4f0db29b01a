import { type Permission, PERMISSIONS, ROLE_PERMISSIONS, ROLES } from '@kaiji/contracts';
import { ACCESS_OF_ROUTES } from './support/access-of-routes';
import { type Route, routesOf } from './support/route-table';
import { type SignedInFetch, signIn } from './support/signed-in';
import { startTestApp, type TestApp } from './support/test-app';

const PASSWORD = 'a long enough password';
const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** An address that the pattern matches; there is nothing of these names. */
const addressOf = (pattern: string): string => pattern.replace(':format', 'json').replace(/:\w+/g, 'nothing').replace('*', 'x');

const accessOf = ({ method, pattern }: Route) => ACCESS_OF_ROUTES[`${method === 'HEAD' ? 'GET' : method} ${pattern}`];

describe('every route', () => {
  let app: TestApp;
  let routes: Route[];

  beforeAll(async () => {
    app = await startTestApp();
    routes = routesOf(app.app);
  });
  afterAll(() => app.stop());

  const initOf = (method: string, headers: Record<string, string> = {}): RequestInit =>
    UNSAFE.has(method)
      ? { method, headers: { 'content-type': 'application/json', ...headers }, body: '{}' }
      : { method, headers, redirect: 'manual' };
  const call = (route: Route, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${app.url}${addressOf(route.pattern)}`, initOf(route.method, headers));
  const guarded = (): (Route & { permission: Permission })[] =>
    routes.flatMap((route) => {
      const access = accessOf(route);
      return access === undefined || access === 'public' || access === 'signedIn' ? [] : [{ ...route, permission: access }];
    });
  const tokenWith = async (scopes: Permission[]): Promise<Record<string, string>> => {
    const response = await fetch(`${app.url}/api/v1/tokens`, {
      method: 'POST',
      headers: { authorization: `Bearer ${app.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'route test', scopes }),
    });
    return { authorization: `Bearer ${((await response.json()) as { token: string }).token}` };
  };
  const spelling = ({ method, pattern }: Route): string => `${method} ${pattern}`;

  it('stands in the table that says who may call it, and the table names no other', () => {
    const registered = routes.filter((one) => one.method !== 'HEAD').map(spelling);
    expect(registered.sort()).toEqual(Object.keys(ACCESS_OF_ROUTES).sort());
  });

  it('refuses whoever is not signed in, except the public ones', async () => {
    for (const route of routes) {
      const { status } = await call(route);
      const isPublic = accessOf(route) === 'public';
      expect([spelling(route), isPublic ? status === 401 : status]).toEqual([spelling(route), isPublic ? false : 401]);
    }
  });

  it('refuses a session that there is not and a wrong token', async () => {
    for (const route of routes.filter((one) => accessOf(one) !== 'public')) {
      const answers = [
        await call(route, { cookie: `kaiji_session=${'x'.repeat(43)}`, 'sec-fetch-site': 'same-origin' }),
        await call(route, { authorization: 'Bearer kaiji_wrong' }),
      ];
      expect([spelling(route), ...answers.map((one) => one.status)]).toEqual([spelling(route), 401, 401]);
    }
  });

  it.each(PERMISSIONS)('lets a token with %s alone into what that permission opens, and into nothing else', async (permission) => {
    const headers = await tokenWith([permission]);
    for (const route of guarded()) {
      const { status } = await call(route, headers);
      const wanted = route.permission === permission;
      expect([spelling(route), wanted, status === 403 || status === 401]).toEqual([spelling(route), wanted, !wanted]);
    }
  });

  it.each(ROLES)('refuses the role %s where its permissions do not reach', async (role) => {
    const body = JSON.stringify({ account: `a-${role}`, name: '人', roles: [role], password: PASSWORD });
    await app.admin('/accounts', { method: 'POST', body });
    const person: SignedInFetch = await signIn(app.url, `a-${role}`, PASSWORD);
    const lacking = guarded().filter((one) => !ROLE_PERMISSIONS[role].includes(one.permission) && one.pattern.startsWith('/api/v1'));
    expect(lacking.length).toBeGreaterThan(0);
    for (const route of lacking) {
      const { status } = await person(addressOf(route.pattern).replace('/api/v1', ''), initOf(route.method));
      expect([spelling(route), status]).toEqual([spelling(route), 403]);
    }
  });

  it('answers an address that there is not with 404, whoever asks', async () => {
    expect((await fetch(`${app.url}/api/v1/nothing`)).status).toBe(404);
    expect((await fetch(`${app.url}/api/v1/nothing`, { headers: { authorization: `Bearer ${app.token}` } })).status).toBe(404);
  });

  it('that changes something is refused to another site, though it has the cookie', async () => {
    const changing = routes.filter((one) => UNSAFE.has(one.method) && accessOf(one) !== 'public');
    expect(changing.map(spelling)).toContain('POST /api/v1/session/reauthenticate');
    for (const route of changing) {
      const init = initOf(route.method);
      const headers = { ...(init.headers as Record<string, string>), cookie: await adminCookie(), 'sec-fetch-site': 'cross-site' };
      const response = await fetch(`${app.url}${addressOf(route.pattern)}`, { ...init, headers });
      const { title } = (await response.json()) as { title: string };
      expect([spelling(route), response.status, title]).toEqual([spelling(route), 403, '他のサイトからの操作は受け付けられません']);
    }
  });

  let cookie: string | undefined;
  const adminCookie = async (): Promise<string> => {
    if (cookie === undefined) {
      const body = JSON.stringify({ account: 'admin', password: 'kaiji test password' });
      const response = await fetch(`${app.url}/api/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      cookie = response.headers.getSetCookie()[0]?.split(';')[0];
    }
    return cookie ?? '';
  };
});

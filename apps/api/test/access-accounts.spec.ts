import { PERMISSIONS, ROLE_PERMISSIONS, ROLES } from '@kaiji/contracts';
import { SMALL_SERVICE } from './support/service-fixture';
import { postSession, signIn } from './support/signed-in';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from './support/test-app';
import { TestClock } from './support/test-clock';

const PASSWORD = 'a long enough password';

describe('accounts', () => {
  let app: TestApp;
  const clock = new TestClock(Date.parse('2026-04-01T00:00:00Z'));

  beforeAll(async () => {
    app = await startTestApp({ clock });
  });
  afterAll(() => app.stop());

  const create = (body: object): Promise<Response> => app.admin('/accounts', { method: 'POST', body: JSON.stringify(body) });
  const disable = (account: string): Promise<Response> => app.admin(`/accounts/${account}`, { method: 'DELETE' });
  const listed = async (account: string): Promise<unknown> => {
    const { items } = (await (await app.admin('/accounts')).json()) as { items: { account: string }[] };
    return items.find((one) => one.account === account);
  };

  it.each(ROLES)('of the role %s may do what the table says', async (role) => {
    expect((await create({ account: `of-${role}`, name: '人', roles: [role], password: PASSWORD })).status).toBe(201);
    const person = await signIn(app.url, `of-${role}`, PASSWORD);
    const { permissions } = (await (await person('/session')).json()) as { permissions: string[] };
    expect(permissions.sort()).toEqual([...ROLE_PERMISSIONS[role]].sort());
  });

  it('are listed without anything of their passwords', async () => {
    const response = await create({ account: 'tanaka', name: '田中', roles: ['officer', 'officer', 'auditor'], password: PASSWORD });
    const createdAt = '2026-04-01T00:00:00.000Z';
    const view = { account: 'tanaka', name: '田中', roles: ['officer', 'auditor'], createdAt, disabledAt: null, signIn: 'password' };
    expect(await response.json()).toEqual(view);
    expect(await listed('tanaka')).toEqual(view);
  });

  it.each([
    ['a short password', { password: 'short' }, 'password'],
    ['no role', { roles: [] }, 'roles'],
    ['an unknown role', { roles: ['root'] }, 'roles.0'],
    ['a name with capitals', { account: 'Tanaka' }, 'account'],
    ['an unknown field', { admin: true }, 'admin'],
  ])('refuse %s and name the field', async (_name, change, path) => {
    const response = await create({ account: 'refused', name: '人', roles: ['auditor'], password: PASSWORD, ...change });
    const { errors } = (await response.json()) as { errors: { path: string }[] };
    expect([response.status, errors.map((one) => one.path)]).toEqual([400, [path]]);
    expect(await listed('refused')).toBeUndefined();
  });

  it('are never given twice, not even after they were disabled', async () => {
    const suzuki = { account: 'suzuki', name: '鈴木', roles: ['operator'], password: PASSWORD };
    await create(suzuki);
    expect((await create(suzuki)).status).toBe(409);
    await disable('suzuki');
    const again = await create(suzuki);
    expect([again.status, await again.json()]).toMatchObject([409, { title: 'アカウント「suzuki」はすでにあります' }]);
  });

  it('lose their sessions at once when they are disabled, and stay in the list', async () => {
    await create({ account: 'leaver', name: '退職者', roles: ['operator'], password: PASSWORD });
    const person = await signIn(app.url, 'leaver', PASSWORD);
    expect((await person('/session')).status).toBe(200);
    expect((await disable('leaver')).status).toBe(204);
    expect((await person('/session')).status).toBe(401);
    expect((await postSession(app.url, 'leaver', PASSWORD)).status).toBe(401);
    expect(await listed('leaver')).toMatchObject({ name: '退職者', disabledAt: '2026-04-01T00:00:00.000Z' });
    clock.advance(1000);
    expect((await disable('leaver')).status).toBe(204);
    expect(await listed('leaver')).toMatchObject({ disabledAt: '2026-04-01T00:00:00.000Z' });
  });

  it('get other roles, which hold at once in the sessions that are open', async () => {
    await create({ account: 'mover', name: '異動者', roles: ['operator'], password: PASSWORD });
    const person = await signIn(app.url, 'mover', PASSWORD);
    const setRoles = (roles: string[]): Promise<Response> => app.admin('/accounts/mover/roles', { method: 'PUT', body: JSON.stringify({ roles }) });
    const changed = await setRoles(['approver', 'approver']);
    expect([changed.status, await changed.json()]).toMatchObject([200, { account: 'mover', roles: ['approver'] }]);
    expect(await (await person('/session')).json()).toMatchObject({ roles: ['approver'] });
    for (const roles of [[], ['root'], ['administrator', 'approver']]) expect((await setRoles(roles)).status).toBe(400);
    expect(await listed('mover')).toMatchObject({ roles: ['approver'] });
    expect((await person('/accounts/mover/roles', { method: 'PUT', body: JSON.stringify({ roles: ['administrator'] }) })).status).toBe(403);
  });

  it('do not lose the last administrator by a change of roles', async () => {
    const change = (account: string, roles: string[]): Promise<Response> =>
      app.admin(`/accounts/${account}/roles`, { method: 'PUT', body: JSON.stringify({ roles }) });
    await change('of-administrator', ['operator']);
    const refused = await change('admin', ['operator']);
    expect([refused.status, await refused.json()]).toMatchObject([409, { title: '最後の管理者から管理者の役割を外すことはできません' }]);
    expect((await change('admin', ['administrator', 'operator'])).status).toBe(200);
    expect((await change('of-administrator', ['administrator'])).status).toBe(200);
    expect((await change('nobody', ['operator'])).status).toBe(404);
  });

  it('that administrate cannot approve, by their roles, by both at once or by a token of their own', async () => {
    expect(ROLE_PERMISSIONS.administrator.filter((one) => one.endsWith('.approve'))).toEqual([]);
    expect((await create({ account: 'both', name: '人', roles: ['administrator', 'approver'], password: PASSWORD })).status).toBe(400);
    for (const scope of PERMISSIONS.filter((one) => one.endsWith('.approve'))) {
      const body = JSON.stringify({ name: 'x', scopes: [scope] });
      expect([scope, (await app.admin('/tokens', { method: 'POST', body })).status]).toEqual([scope, 403]);
    }
    const id = '00000000-0000-4000-8000-000000000000';
    for (const path of [`/services/s/disclosures/${id}/approve`, `/services/s/corrections/${id}/approve`]) {
      expect((await app.admin(path, { method: 'POST', body: '{}' })).status).toBe(403);
    }
  });

  it('that are disabled leave all that they did, under their name', async () => {
    await create({ account: 'retired', name: '退職者', roles: ['operator'], password: PASSWORD });
    const person = await signIn(app.url, 'retired', PASSWORD);
    expect((await person('/services/left', { method: 'PUT', body: JSON.stringify(SMALL_SERVICE) })).status).toBeLessThan(300);
    const incident = { title: '障害', occurredAt: '2026-03-01T00:00:00Z', impact: 'outage', cause: 'software', components: ['web'] };
    const put = await person('/services/left/incidents/INC-1', { method: 'PUT', body: JSON.stringify(incident) });
    expect(put.status).toBe(200);
    const read = async (): Promise<unknown[]> =>
      Promise.all(['', '/incidents/INC-1', '/incidents/INC-1/revisions'].map(async (path) => (await app.admin(`/services/left${path}`)).json()));
    const before = await read();
    expect(JSON.stringify(before)).toContain('account:retired');
    expect((await disable('retired')).status).toBe(204);
    expect(await read()).toEqual(before);
  });

  it('that there are not cannot be disabled', async () => {
    const response = await disable('nobody');
    expect([response.status, await response.json()]).toMatchObject([404, { title: 'アカウント「nobody」はありません' }]);
  });

  it('keep an administrator, even when the last two are disabled at once', async () => {
    await create({ account: 'of-administrator', name: '管理者', roles: ['administrator'], password: PASSWORD });
    await create({ account: 'second', name: '管理者', roles: ['administrator'], password: PASSWORD });
    expect((await disable('of-administrator')).status).toBe(204);
    const second = await signIn(app.url, 'second', PASSWORD);
    const answers = await Promise.all([disable('second'), second('/accounts/admin', { method: 'DELETE' })]);
    const statuses = answers.map((one) => one.status).sort();
    expect([
      [204, 401],
      [204, 409],
    ]).toContainEqual(statuses);
    const survivor = (await postSession(app.url, 'admin', ADMIN_PASSWORD)).status === 200 ? app.admin : second;
    const own = survivor === second ? 'second' : 'admin';
    const last = await survivor(`/accounts/${own}`, { method: 'DELETE' });
    expect([last.status, await last.json()]).toMatchObject([409, { title: '最後の管理者は無効にできません' }]);
  });
});

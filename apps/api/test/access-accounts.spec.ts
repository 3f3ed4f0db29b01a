import { ROLE_PERMISSIONS, ROLES } from '@kaiji/contracts';
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

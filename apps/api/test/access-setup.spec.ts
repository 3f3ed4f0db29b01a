import { PERMISSIONS } from '@kaiji/contracts';
import { AccountSetup } from '../src/platform/access';
import { fetchWithSession, postSession, sessionCookieOf } from './support/signed-in';
import { ALL_SCOPES_TOKEN, serveOn, type Served, type TestAppOptions } from './support/test-app';
import { createTestDatabase, type TestDatabase } from './support/test-database';

type Config = NonNullable<TestAppOptions['config']>;

describe('the first start', () => {
  let database: TestDatabase;
  let serving: Served[];

  beforeEach(async () => {
    database = await createTestDatabase();
    serving = [];
  });
  afterEach(async () => {
    for (const one of serving) await one.app.close();
    await database.drop();
  });

  const start = async (config: Config = {}): Promise<Served> => {
    const served = await serveOn(database.url, { config });
    serving.push(served);
    return served;
  };
  const stop = async (served: Served): Promise<void> => {
    serving = serving.filter((one) => one !== served);
    await served.app.close();
  };
  const setup = (served: Served): AccountSetup => served.app.get(AccountSetup);
  const permissionsOf = async (served: Served, token: string): Promise<unknown> => {
    const response = await fetch(`${served.url}/api/v1/session`, { headers: { authorization: `Bearer ${token}` } });
    return response.status === 200 ? ((await response.json()) as { permissions: unknown }).permissions : response.status;
  };
  const signInStatus = async (served: Served, password: string): Promise<number> => (await postSession(served.url, 'admin', password)).status;

  it('takes password and token from the settings, and draws none', async () => {
    const served = await start();
    expect(await setup(served).firstStart()).toEqual({});
    expect(await permissionsOf(served, ALL_SCOPES_TOKEN)).toEqual([...PERMISSIONS]);
    expect(await signInStatus(served, 'kaiji test password')).toBe(200);
  });

  it('draws a password where the settings have none, once, and nobody can sign in before', async () => {
    const first = await start({ adminPassword: undefined, apiToken: undefined });
    expect(await signInStatus(first, '')).toBe(400);
    expect(await signInStatus(first, 'null')).toBe(401);
    const { firstPassword } = await setup(first).firstStart();
    expect(firstPassword).toMatch(/^([a-hj-km-np-z2-9]{5}-){3}[a-hj-km-np-z2-9]{5}$/);
    expect(await signInStatus(first, firstPassword ?? '')).toBe(200);
    expect(await setup(first).firstStart()).toEqual({});
    await stop(first);
    const second = await start({ adminPassword: undefined, apiToken: undefined });
    expect(await setup(second).firstStart()).toEqual({});
    expect(await signInStatus(second, firstPassword ?? '')).toBe(200);
  });

  it('that never came to listen does not take the password with it', async () => {
    await stop(await start({ adminPassword: undefined }));
    const { firstPassword } = await setup(await start({ adminPassword: undefined })).firstStart();
    expect(firstPassword).toHaveLength(23);
  });

  it('counts once: later settings change neither password nor token', async () => {
    await stop(await start());
    const later = await start({ adminPassword: 'another password', apiToken: 'another-token-of-some-length' });
    expect(await setup(later).firstStart()).toEqual({});
    expect(await signInStatus(later, 'another password')).toBe(401);
    expect(await signInStatus(later, 'kaiji test password')).toBe(200);
    expect(await permissionsOf(later, 'another-token-of-some-length')).toBe(401);
    expect(await permissionsOf(later, ALL_SCOPES_TOKEN)).toEqual([...PERMISSIONS]);
  });

  it('happens once when two processes start at once', async () => {
    const config = { adminPassword: undefined, wantsSample: true };
    const both = await Promise.all([start(config), start(config)]);
    const answers = await Promise.all(both.map((one) => setup(one).firstStart()));
    const passwords = answers.flatMap((one) => one.firstPassword ?? []);
    expect(passwords).toHaveLength(1);
    expect(answers.filter((one) => one.sample !== undefined)).toHaveLength(1);
    for (const one of both) expect(await signInStatus(one, passwords[0] ?? '')).toBe(200);
    const response = await postSession(both[0].url, 'admin', passwords[0] ?? '');
    const admin = fetchWithSession(both[0].url, sessionCookieOf(response) ?? '');
    const { items } = (await (await admin('/accounts')).json()) as { items: unknown[] };
    expect(items).toHaveLength(1);
  });

  describe('hands out a token for the sample data', () => {
    const wanted = { wantsSample: true };
    const sampleOf = async (served: Served): Promise<string | undefined> => (await setup(served).firstStart()).sample?.token;

    it('that holds until the data is loaded, and never again', async () => {
      const first = await start(wanted);
      const token = (await sampleOf(first)) ?? '';
      expect(await permissionsOf(first, token)).toEqual(['services.read', 'services.write', 'evidence.read', 'evidence.write', 'figures.read']);
      await setup(first).sampleLoaded();
      expect(await permissionsOf(first, token)).toBe(401);
      await stop(first);
      expect(await sampleOf(await start(wanted))).toBeUndefined();
    });

    it('again where a load was begun and not finished, and the former token ends', async () => {
      const first = await start(wanted);
      const former = (await sampleOf(first)) ?? '';
      await stop(first);
      const second = await start(wanted);
      const token = (await sampleOf(second)) ?? '';
      expect(token).toMatch(/^kaiji_/);
      expect(await permissionsOf(second, former)).toBe(401);
      expect(await permissionsOf(second, token)).toContain('evidence.write');
    });

    it('not while another process is at it', async () => {
      await sampleOf(await start(wanted));
      expect(await sampleOf(await start(wanted))).toBeUndefined();
    });

    it('never for a database that was begun without it', async () => {
      await stop(await start());
      expect(await sampleOf(await start(wanted))).toBeUndefined();
    });
  });
});

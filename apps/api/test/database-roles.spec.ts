import { Client } from 'pg';
import { SMALL_SERVICE, steadyResults } from './support/service-fixture';
import { ALL_SCOPES_TOKEN, type Served, serveOn } from './support/test-app';
import { createTestDatabase, type TestDatabase } from './support/test-database';

const INCIDENT = { title: '応答不能', impact: 'none', cause: 'other', occurredAt: '2026-03-06T10:00:00+09:00' };

describe('roles of the database', () => {
  let database: TestDatabase;
  let served: Served | undefined;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    await served?.app.close();
    served = undefined;
  });
  afterAll(() => database.drop());

  const call = async (method: string, path: string, body?: unknown): Promise<Record<string, unknown>> => {
    const headers = { authorization: `Bearer ${ALL_SCOPES_TOKEN}`, 'content-type': 'application/json' };
    const response = await fetch(`${served?.url}/api/v1${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
    expect(response.status).toBeLessThan(300);
    return (await response.json()) as Record<string, unknown>;
  };

  const owners = async (): Promise<string[]> => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<{ owner: string }>(
      `SELECT DISTINCT pg_get_userbyid(relowner) AS owner FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'S')
       UNION SELECT pg_get_userbyid(proowner) FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND proname LIKE 'kaiji%'`,
    );
    await client.end();
    return rows.map(({ owner }) => owner);
  };

  it('with one role for all Kaiji works, and says that nothing is kept from it', async () => {
    served = await serveOn(database.url, { config: { databaseUrl: database.url, databaseOwnerUrl: undefined } });
    await call('PUT', '/services/roles', SMALL_SERVICE);
    await call('PUT', '/services/roles/incidents/i-1', INCIDENT);
    await call('POST', '/services/roles/probe-results', { results: steadyResults('2026-02-01T00:00:00Z', '2026-02-01T00:10:00Z') });
    expect(await call('GET', '/ledger')).toMatchObject({ rolesSeparated: false, coverage: { complete: true } });
    expect(await owners()).not.toContain('kaiji_owner');
  });

  it('the same database is handed over to the owner’s role at the next start with one, and the application goes on as a lesser one', async () => {
    served = await serveOn(database.url);
    expect(await call('GET', '/ledger')).toMatchObject({ rolesSeparated: true, coverage: { complete: true } });
    expect(await owners()).toEqual(['kaiji_owner']);
    await call('PUT', '/services/roles', { ...SMALL_SERVICE, name: '改称', reason: '改称のため' });
    await call('PUT', '/services/roles/incidents/i-1', { ...INCIDENT, cause: 'network', reason: '調査の結果' });
    // A month from before and one that is new, out of order too.
    for (const day of ['2026-02-02', '2026-03-02', '2026-01-02']) {
      const taken = await call('POST', '/services/roles/probe-results', { results: steadyResults(`${day}T00:00:00Z`, `${day}T00:10:00Z`) });
      expect(taken).toMatchObject({ accepted: 10 });
    }
    expect(await owners()).toEqual(['kaiji_owner']);
    expect(await call('POST', '/ledger/verify')).toMatchObject({ consistent: true });
  });

  it('starts again and again', async () => {
    served = await serveOn(database.url);
    expect(await call('GET', '/ledger')).toMatchObject({ rolesSeparated: true });
  });
});

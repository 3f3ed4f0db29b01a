import { appendLeaves, leafHash, nodeReader, openCheckpoint, parseVerifierKey, verifyConsistency } from '@kaiji/ledger';
import { Client } from 'pg';
import { apiClient } from './support/api-client';
import { routesOf } from './support/route-table';
import { SMALL_SERVICE, steadyResults } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';

const INCIDENT = { title: '応答不能', impact: 'outage', cause: 'hardware', occurredAt: '2026-03-06T10:00:00+09:00', restoredAt: '2026-03-06T10:30:00+09:00' };
const RECORDED = ['ledger_entry', 'ledger_node', 'ledger_checkpoint', 'ledger_anchor', 'evidence_revision', 'raw_document', 'service_revision'];
const PERMISSION_DENIED = '42501';

describe('attacks on the ledger', () => {
  let app: TestApp;
  let application: Client;
  let superuser: Client;
  const call = apiClient(() => app);

  beforeAll(async () => {
    app = await startTestApp();
    await call('PUT', '/services/target', SMALL_SERVICE);
    for (let n = 0; n < 10; n += 1) await call('PUT', `/services/target/incidents/i-${n}`, INCIDENT);
    await call('POST', '/services/target/probe-results', { results: steadyResults('2026-03-30T15:00:00Z', '2026-03-30T16:00:00Z') });
    superuser = new Client({ connectionString: app.databaseUrl });
    application = new Client({ connectionString: app.applicationUrl });
    await Promise.all([superuser.connect(), application.connect()]);
  });
  afterAll(async () => {
    await Promise.all([superuser.end(), application.end()]);
    await app.stop();
  });

  const verify = async (): Promise<Record<string, unknown>> => (await call('POST', '/ledger/verify')).body;
  const refused = async (sql: string): Promise<string> => {
    try {
      await application.query(sql);
      return 'done';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it('the API works as a role of its own, and says so', async () => {
    expect((await call('GET', '/ledger')).body).toMatchObject({ rolesSeparated: true });
    expect((await application.query('SELECT current_user AS me')).rows).toEqual([{ me: 'kaiji_app' }]);
  });

  describe.each(RECORDED)('with the application’s own database role, on %s', (table) => {
    it.each([
      ['change', `UPDATE ${table} SET ctid = ctid`],
      ['delete', `DELETE FROM ${table}`],
      ['empty', `TRUNCATE ${table} CASCADE`],
      ['alter', `ALTER TABLE ${table} ADD COLUMN x int`],
      ['disable the trigger of', `ALTER TABLE ${table} DISABLE TRIGGER ALL`],
      ['drop the trigger of', `DROP TRIGGER ${table}_append_only ON ${table}`],
      ['drop', `DROP TABLE ${table} CASCADE`],
    ])('nobody can %s it', async (_what, sql) => {
      const column = (await application.query<{ name: string }>(`SELECT attname AS name FROM pg_attribute WHERE attrelid = '${table}'::regclass AND attnum = 1`)).rows[0]?.name ?? '';
      expect(await refused(sql.replaceAll('ctid', column))).toBe(PERMISSION_DENIED);
    });
  });

  it.each([
    ['become the owner', 'SET ROLE kaiji_owner'],
    ['become the administrator', 'SET ROLE kaiji'],
    ['switch triggers off for the session', "SET session_replication_role = 'replica'"],
    ['make a role', 'CREATE ROLE accomplice SUPERUSER'],
    ['give itself more', 'GRANT kaiji_owner TO kaiji_app'],
    ['replace the function that keeps tables append-only', 'CREATE OR REPLACE FUNCTION kaiji_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$'],
    ['put a table of its own before ours', 'CREATE TABLE public.trap (x int)'],
    ['drop what is not sealed', `SELECT kaiji_drop_sealed_rows(1, '2026-03-30')`],
    ['delete an account', 'DELETE FROM account'],
    ['delete a token', 'DELETE FROM api_token'],
    ['rewrite a probe result', 'UPDATE probe_result SET outcome = 1'],
    ['delete a probe result', 'DELETE FROM probe_result'],
    ['delete a probe result by its month', 'DELETE FROM probe_result_2026_03'],
    ['let a migration run again', 'DELETE FROM kaiji_migration'],
  ])('the application’s role cannot %s', async (_what, sql) => {
    expect(await refused(sql)).toMatch(/^(42501|23000)$/);
  });

  it('an entry that is forged with a gap, or with a hash that is not its own, is refused', async () => {
    const insert = (ahead: number, leaf: string): string =>
      `INSERT INTO ledger_entry (seq, kind, subject, body, leaf_hash, appended_at)
       SELECT max(seq) + ${ahead}, 'forged', 'forged/${ahead}', 'x', ${leaf}, now() FROM ledger_entry`;
    expect(await refused(insert(2, `sha256('\\x0078')`))).toBe('23000');
    expect(await refused(insert(1, `sha256('\\x78')`))).toBe('23514');
    expect(await refused(insert(0, `sha256('\\x0078')`))).toBe('23505');
  });

  it('an administrator of Kaiji has no route that changes or deletes what is recorded', async () => {
    const changing = routesOf(app.app).filter(({ method, pattern }) => ['PUT', 'PATCH', 'DELETE'].includes(method) && /ledger|revisions|raw/.test(pattern));
    expect(changing).toEqual([]);
    const { size } = (await call('GET', '/ledger')).body as { size: number };
    for (const path of ['/ledger', '/ledger/entries/1', '/ledger/checkpoints/1', '/services/target/incidents/i-1/revisions']) {
      for (const method of ['PUT', 'PATCH', 'DELETE']) {
        const response = await app.admin(path, { method });
        expect([405, 404]).toContain(response.status);
      }
    }
    expect((await call('GET', '/ledger')).body).toMatchObject({ size });
    expect(await verify()).toMatchObject({ consistent: true });
  });

  it('a superuser who changes one entry and its hash is found by re-verifying, for the nodes above it no longer fit', async () => {
    await rewrite(3, 'forged', false);
    expect(await verify()).toMatchObject({ consistent: false, nodesAgree: false });
  });

  it('a superuser who rewrites an entry and rebuilds every hash is NOT found by re-verifying alone: only a checkpoint kept outside shows it', async () => {
    const outside = await signedOutside();
    await rewrite(5, 'forged', true);
    await forgetCheckpoints();
    // From the inside everything fits, and the ledger even signs it.
    expect(await verify()).toMatchObject({ consistent: true, nodesAgree: true, failedCheckpoints: [] });
    expect((await call('POST', '/ledger/checkpoints')).status).toBe(200);
    const { size } = (await call('GET', '/ledger')).body as { size: number };
    const answer = (await call('GET', `/ledger/consistency?from=${outside.size}&to=${size}`)).body;
    const hash = (text: unknown): Buffer => Buffer.from(String(text), 'base64');
    const claim = { earlierSize: outside.size, laterSize: size, laterRoot: hash(answer['toRoot']), proof: (answer['proof'] as string[]).map(hash) };
    expect(verifyConsistency({ ...claim, earlierRoot: outside.root })).toBe(false);
    // Not because the proof were broken: it fits what the rewritten ledger claims to have been.
    expect(verifyConsistency({ ...claim, earlierRoot: hash(answer['fromRoot']) })).toBe(true);
  });

  /** A checkpoint of a sound ledger, as an auditor would keep it; then the ledger grows. */
  async function signedOutside(): Promise<{ size: number; root: Buffer }> {
    await rebuild();
    await forgetCheckpoints();
    const { note } = (await call('POST', '/ledger/checkpoints')).body as { note: string };
    const { key } = (await call('GET', '/ledger')).body as { key: { verifierKey: string } };
    const { size, root } = openCheckpoint(note, [parseVerifierKey(key.verifierKey)]);
    await call('PUT', '/services/target/incidents/later', INCIDENT);
    return { size, root };
  }

  /** What only the owner of the machine can do: another text for an entry, with its hash; then, if wanted, all nodes anew. */
  async function rewrite(seq: number, text: string, rebuilds: boolean): Promise<void> {
    const { rows } = await superuser.query<{ body: Buffer }>('SELECT body FROM ledger_entry WHERE seq = $1', [seq]);
    const body = Buffer.from((rows[0]?.body.toString() ?? '').replace('"actor":"', `"actor":"${text} `));
    await superuser.query('ALTER TABLE ledger_entry DISABLE TRIGGER ALL');
    await superuser.query('UPDATE ledger_entry SET body = $2, leaf_hash = $3 WHERE seq = $1', [seq, body, leafHash(body)]);
    await superuser.query('ALTER TABLE ledger_entry ENABLE TRIGGER ALL');
    if (rebuilds) await rebuild();
  }

  async function forgetCheckpoints(): Promise<void> {
    await superuser.query('ALTER TABLE ledger_checkpoint DISABLE TRIGGER ALL; DELETE FROM ledger_checkpoint; ALTER TABLE ledger_checkpoint ENABLE TRIGGER ALL');
  }

  async function rebuild(): Promise<void> {
    const { rows } = await superuser.query<{ hash: Buffer }>('SELECT leaf_hash AS hash FROM ledger_entry ORDER BY seq');
    const { newNodes } = appendLeaves(0, nodeReader([]), rows.map(({ hash }) => hash));
    await superuser.query('ALTER TABLE ledger_node DISABLE TRIGGER ALL; DELETE FROM ledger_node');
    for (const { level, index, hash } of newNodes.filter((node) => node.level > 0)) {
      await superuser.query('INSERT INTO ledger_node (level, idx, hash) VALUES ($1, $2, $3)', [level, index, hash]);
    }
    await superuser.query('ALTER TABLE ledger_node ENABLE TRIGGER ALL');
  }
});

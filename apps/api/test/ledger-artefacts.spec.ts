import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { BackFill } from '../src/platform/ledger';
import { NightlyFigures } from '../src/features/figures';
import { apiClient } from './support/api-client';
import { SMALL_SERVICE, steadyResults } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';
import { TestClock } from './support/test-clock';

const INCIDENT = { title: '応答不能', impact: 'outage', cause: 'hardware', occurredAt: '2026-03-06T10:00:00+09:00', restoredAt: '2026-03-06T10:30:00+09:00' };
const ACCOUNT = { account: 'ops', name: '運用 太郎', roles: ['operator'], password: 'a password of the tests' };

describe('artefacts in the ledger', () => {
  let app: TestApp;
  const clock = new TestClock();
  const call = apiClient(() => app);

  beforeAll(async () => {
    app = await startTestApp({ clock });
  });
  afterAll(() => app.stop());

  /** As the database's administrator. */
  const rows = async <T>(sql: string): Promise<T[]> => {
    const client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    try {
      return (await client.query(sql)).rows as T[];
    } finally {
      await client.end();
    }
  };
  const bodies = async (): Promise<Record<string, unknown>[]> =>
    (await rows<{ body: Buffer }>('SELECT body FROM ledger_entry ORDER BY seq')).map(({ body }) => JSON.parse(body.toString()) as Record<string, unknown>);
  const asAdmin = (method: string, path: string, body?: unknown): Promise<Response> =>
    app.admin(path, { method, headers: { 'content-type': 'application/json' }, body: body === undefined ? undefined : JSON.stringify(body) });

  it('everything that is done through the API has its entry, in order, and no secret or name is in one', async () => {
    await call('PUT', '/services/svc', SMALL_SERVICE);
    await call('PUT', '/services/svc/incidents/i-1', INCIDENT);
    await call('PUT', '/services/svc/incidents/i-1', { ...INCIDENT, cause: 'network', reason: '原因調査の結果' });
    await call('PUT', '/services/svc/policies/2026-03-01', { policy: { decimals: 2 }, reason: '規程の改定' });
    await call('POST', '/services/svc/probe-results', { results: steadyResults('2026-03-30T15:00:00Z', '2026-03-31T15:00:00Z') });
    clock.advance(60_000);
    await app.app.get(NightlyFigures).run();
    const { body: made } = await call('POST', '/services/svc/disclosures', { date: '2026-04-01', from: '2026-03-01', to: '2026-04-01' });
    const id = String(made['id']);
    const field = (made['answers'] as { field: string }[]).find((one) => one.field)?.field ?? '';
    await call('PUT', `/services/svc/disclosures/${id}/answers/${field}`, { text: '勤怠クラウド' });
    const exported = await app.admin(`/services/svc/disclosures/${id}/export.csv`);
    const sha256 = createHash('sha256').update(Buffer.from(await exported.arrayBuffer())).digest('hex');
    await asAdmin('POST', '/accounts', ACCOUNT);
    await asAdmin('PUT', '/accounts/ops/roles', { roles: ['officer'] });
    const token = (await (await asAdmin('POST', '/tokens', { name: 't', scopes: ['figures.read'] })).json()) as { id: string; token: string };
    await asAdmin('DELETE', `/tokens/${token.id}`);
    await asAdmin('DELETE', '/accounts/ops');

    const entries = await bodies();
    expect(entries.map((one) => one['seq'])).toEqual(entries.map((_, index) => index));
    const kinds = new Set(entries.map((one) => one['kind']));
    for (const kind of [
      ...['service.definition', 'service.policy', 'record.incident', 'figure.nightly', 'disclosure.created', 'disclosure.step'],
      ...['account.created', 'account.roles', 'account.disabled', 'token.issued', 'token.revoked'],
    ]) {
      expect(kinds).toContain(kind);
    }
    expect(entries.find((one) => one['subject'] === 'record/svc/incident/i-1/2')).toMatchObject({
      refs: ['record/svc/incident/i-1/1'],
      content: { salted: true, media: 'application/json' },
      meta: { revision: 2, reason: '原因調査の結果' },
    });
    expect(entries.find((one) => one['kind'] === 'disclosure.export')).toMatchObject({ content: { digest: sha256, salted: false }, meta: { format: 'csv' } });
    const all = JSON.stringify(entries);
    for (const secret of [token.token, ACCOUNT.password, ACCOUNT.name]) expect(all).not.toContain(secret);
  });

  it('no artefact lacks its entry, and one that does is seen', async () => {
    const backFill = app.app.get(BackFill);
    expect(await backFill.coverage()).toEqual({ unrecorded: [] });
    await rows(`INSERT INTO service_policy SELECT service_id, '2026-03-15', 1, policy, reason, recorded_at, source, raw_sha256 FROM service_policy LIMIT 1`);
    expect(await backFill.coverage()).toEqual({ unrecorded: [{ source: 'service_policy', count: 1 }] });
    expect(await backFill.run()).toBe(1);
    expect((await bodies()).at(-1)).toMatchObject({ subject: 'policy/svc/2026-03-15/1', meta: { backfilled: true } });
    expect(await backFill.coverage()).toEqual({ unrecorded: [] });
  });

  it('a database from before the ledger gets the same entries, in the order of time', async () => {
    const before = (await bodies()).map((one) => one['subject']).filter((subject) => !String(subject).includes('/roles/') && !String(subject).startsWith('key/') && !String(subject).includes('/export/'));
    await rows('ALTER TABLE ledger_entry DISABLE TRIGGER USER');
    await rows('ALTER TABLE ledger_node DISABLE TRIGGER USER');
    await rows('DELETE FROM ledger_node');
    await rows('ALTER TABLE ledger_checkpoint DISABLE TRIGGER USER');
    await rows('DELETE FROM ledger_checkpoint');
    await rows('ALTER TABLE ledger_checkpoint ENABLE TRIGGER USER');
    await rows('DELETE FROM ledger_entry');
    await rows('ALTER TABLE ledger_entry ENABLE TRIGGER USER');
    await rows('ALTER TABLE ledger_node ENABLE TRIGGER USER');
    expect(await app.app.get(BackFill).run()).toBe(before.length);
    const after = await bodies();
    expect(after.map((one) => one['subject']).sort()).toEqual([...before].sort());
    const times = after.map((one) => (one['meta'] as { cameIntoBeingAt: string }).cameIntoBeingAt);
    expect(times).toEqual([...times].sort());
  });
});

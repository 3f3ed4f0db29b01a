import type { AuditFinding, Disclosure } from '@kaiji/contracts';
import { Client } from 'pg';
import { BatchViews } from '../src/features/audit/views/batch-views';
import { BackFill } from '../src/platform/ledger';
import { apiClient } from './support/api-client';
import { type AuditPeople, auditPeople, invite } from './support/audit-people';
import { SMALL_SERVICE } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';
import { TestClock } from './support/test-clock';

const INCIDENT = { title: '障害', impact: 'outage', cause: 'network', occurredAt: '2026-03-02T01:00:00Z', restoredAt: '2026-03-02T01:30:00Z' };
const WIPE = ['ledger_node', 'ledger_checkpoint', 'ledger_entry'].flatMap((table) => [
  `ALTER TABLE ${table} DISABLE TRIGGER USER`,
  `DELETE FROM ${table}`,
  `ALTER TABLE ${table} ENABLE TRIGGER USER`,
]);

interface Entry {
  subject: string;
  kind: string;
  digest: string | null;
}

describe('what is done in an audit', () => {
  const clock = new TestClock();
  let app: TestApp;
  let people: AuditPeople;
  const call = apiClient(() => app);
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
  const entries = (): Promise<Entry[]> =>
    rows<Entry>(`SELECT subject, kind, encode(content_digest, 'hex') AS digest FROM ledger_entry WHERE kind LIKE 'audit.%' ORDER BY subject`);
  /** Each in a second of its own. */
  const by = async (who: keyof Omit<AuditPeople, 'auditorFetch'>, method: string, path: string, body?: unknown): Promise<Record<string, unknown>> => {
    clock.advance(1000);
    const answer = await people[who](method, path, body);
    expect([path, answer.status < 300]).toEqual([path, true]);
    return answer.body;
  };

  beforeAll(async () => {
    app = await startTestApp({ clock });
    people = await auditPeople(app);
    await call('PUT', '/services/one', SMALL_SERVICE);
    clock.advance(1000);
    await call('PUT', '/services/one/incidents/INC-1', INCIDENT);
  }, 60_000);
  afterAll(() => app.stop());

  it('has its entry in the ledger, each of it, and gets the same one where the ledger was lost', async () => {
    clock.advance(1000);
    const grant = await invite(people, ['one']);
    const { id } = (await by('officer', 'POST', '/services/one/disclosures', { date: '2026-04-01', from: '2026-03-01', to: '2026-03-08' })) as unknown as Disclosure;
    await by('auditor', 'PUT', `/services/one/disclosures/${id}/audit/items/2`, { state: 'checked', revision: 0, note: '登記と一致' });
    await by('auditor', 'POST', '/services/one/audit/samples', { kind: 'incident', from: '2026-03-01', to: '2026-03-08', size: 1, seed: '1234' });
    const of = { disclosure: id, field: '2', revision: 0, type: 'other', severity: 'low', text: '本文' };
    const { id: finding } = (await by('auditor', 'POST', '/services/one/audit/findings', of)) as unknown as AuditFinding;
    await by('officer', 'POST', `/services/one/audit/findings/${finding}/answer`, { text: '回答' });
    await by('auditor', 'POST', `/services/one/audit/findings/${finding}/memos`, { text: 'メモ' });
    clock.advance(1000);
    await (await people.auditorFetch(`/services/one/disclosures/${id}/export.csv`)).arrayBuffer();
    clock.advance(1000);
    await app.app.get(BatchViews, { strict: false }).run();
    await by('administrator', 'DELETE', `/audit/grants/${grant.id}`);

    const before = await entries();
    const kinds = ['download', 'finding', 'grant', 'grant', 'item', 'memo', 'reply', 'sample', 'views'].map((kind) => `audit.${kind}`);
    expect(before.map((one) => one.kind).sort()).toEqual(kinds);
    expect(await app.app.get(BackFill).coverage()).toEqual({ unrecorded: [] });
    for (const statement of WIPE) await rows(statement);
    await app.app.get(BackFill).run();
    expect(await entries()).toEqual(before);
  });
});

import type { AuditView, LedgerEntryHead, LedgerEntry } from '@kaiji/contracts';
import { canonicalJson, sha256Hex } from '@kaiji/ledger';
import { Client } from 'pg';
import { BatchViews } from '../src/features/audit/views/batch-views';
import { apiClient } from './support/api-client';
import { type AuditPeople, auditPeople, invite } from './support/audit-people';
import { SMALL_SERVICE } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';

const POPULATION = 'audit/population.txt?kind=incident&from=2026-03-01&to=2026-03-08';

describe('what an auditor is shown', () => {
  let app: TestApp;
  let people: AuditPeople;
  const call = apiClient(() => app);
  const viewsOf = async (query = '', who = people.officer): Promise<AuditView[]> => (await who('GET', `/audit/views?${query}`)).body['items'] as AuditView[];
  const batch = (): Promise<number | undefined> => app.app.get(BatchViews, { strict: false }).run();
  const entriesOf = async (kind: string): Promise<LedgerEntryHead[]> => (await call('GET', `/ledger/entries?kind=${kind}`)).body['items'] as LedgerEntryHead[];
  const metaOf = async (seq: number | undefined): Promise<unknown> => ((await call('GET', `/ledger/entries/${seq}`)).body as unknown as LedgerEntry).entry['meta'];

  beforeAll(async () => {
    app = await startTestApp();
    people = await auditPeople(app);
    await call('PUT', '/services/one', SMALL_SERVICE);
    await call('PUT', '/services/one/incidents/INC-1', { title: '障害', impact: 'outage', cause: 'network', occurredAt: '2026-03-02T01:00:00Z', restoredAt: '2026-03-02T01:30:00Z' });
    await invite(people, ['one']);
  }, 60_000);
  afterAll(() => app.stop());

  it('is recorded by route and parameters; what others look at, what is refused, and signing in are not', async () => {
    await people.officer('GET', '/services/one/incidents');
    await people.auditor('GET', '/session');
    await people.auditor('GET', '/services/two/incidents');
    await people.auditor('GET', '/services/one/incidents/INC-1');
    await people.auditor('GET', '/services/one/figures?from=2026-03-01&to=2026-03-08');
    const seen = await viewsOf();
    expect(seen.map(({ route, params, query, download }) => [route, params, query, download])).toEqual([
      ['/api/v1/services/:service/figures', { service: 'one' }, { from: '2026-03-01', to: '2026-03-08' }, false],
      ['/api/v1/services/:service/incidents/:id', { service: 'one', id: 'INC-1' }, {}, false],
    ]);
    expect(seen[1]).toMatchObject({ account: 'auditor', service: 'one', method: 'GET', status: 200, at: '2026-04-01T00:00:00.000Z' });
    expect(seen[1]?.bytes).toBeGreaterThan(100);
  });

  it('has an entry in the ledger for each file, with its size', async () => {
    const response = await people.auditorFetch(`/services/one/${POPULATION}`);
    const bytes = (await response.arrayBuffer()).byteLength;
    const [view] = await viewsOf();
    expect(view).toMatchObject({ route: '/api/v1/services/:service/audit/population.txt', download: true, bytes });
    const [entry] = await entriesOf('audit.download');
    expect(entry).toMatchObject({ subject: `audit/download/${view?.id}`, service: 'one', actor: 'account:auditor' });
    expect(await metaOf(entry?.seq)).toMatchObject({ bytes, route: view?.route, query: { kind: 'incident' } });
    const [document] = await entriesOf('record.incident');
    expect((await people.auditorFetch(`/ledger/entries/${document?.seq}/content`)).status).toBe(200);
    expect((await viewsOf())[0]).toMatchObject({ route: '/api/v1/ledger/entries/:seq/content', download: true, service: null });
    expect(await entriesOf('audit.download')).toHaveLength(2);
  });

  it('is in the ledger together, each view once, by a digest that can be computed again', async () => {
    const before = await viewsOf('limit=500');
    expect(await batch()).toBe(before.length);
    expect(await batch()).toBe(0);
    const [entry] = await entriesOf('audit.views');
    const lines = [...before].reverse().map((one) => `${canonicalJson({ ...one })}\n`);
    expect(await metaOf(entry?.seq)).toEqual({ firstId: before.at(-1)?.id, lastId: before[0]?.id, views: before.length, sha256: sha256Hex(lines.join('')) });
    await people.auditor('GET', '/services/one');
    expect(await batch()).toBe(1);
  });

  it('is shown to the auditor and to the provider, page by page; of others an auditor sees nothing', async () => {
    const all = await viewsOf('limit=500');
    const first = await people.officer('GET', '/audit/views?limit=2');
    expect(first.body['items']).toEqual(all.slice(0, 2));
    expect(await viewsOf(`limit=500&cursor=${String(first.body['next'])}`)).toEqual(all.slice(2));
    expect(await viewsOf('account=rival')).toEqual([]);
    expect(await viewsOf('from=2026-04-01T00:00:01Z')).toEqual([]);
    expect((await viewsOf('limit=500', people.auditor)).map((one) => one.id)).toEqual(all.map((one) => one.id));
    expect(await viewsOf('', people.rival)).toEqual([]);
    expect(await viewsOf('account=auditor', people.rival)).toEqual([]);
  });

  it('is not shown where it cannot be recorded', async () => {
    const db = new Client(app.databaseUrl);
    await db.connect();
    await db.query('REVOKE INSERT ON audit_view FROM kaiji_app');
    for (const path of [`/services/one/${POPULATION}`, '/services/one/incidents']) {
      const response = await people.auditorFetch(path);
      expect([response.status, (await response.text()).includes('INC-1')]).toEqual([500, false]);
    }
    expect((await people.officer('GET', '/services/one/incidents')).status).toBe(200);
    await db.query('GRANT INSERT ON audit_view TO kaiji_app');
    await db.end();
    expect((await people.auditorFetch(`/services/one/${POPULATION}`)).status).toBe(200);
  });

  it('cannot be changed or deleted by the application', async () => {
    const db = new Client(app.applicationUrl);
    await db.connect();
    for (const table of ['audit_view', 'audit_view_batch', 'audit_finding', 'audit_finding_step', 'audit_memo', 'audit_item', 'audit_sample', 'audit_grant', 'audit_grant_end', 'audit_checkpoint']) {
      await expect(db.query(`DELETE FROM ${table}`)).rejects.toThrow('permission denied');
    }
    await db.end();
  });
});

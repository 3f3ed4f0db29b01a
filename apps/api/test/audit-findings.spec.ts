import type { AuditFinding, Disclosure, DisclosureAudit, LedgerEntryHead } from '@kaiji/contracts';
import { Client } from 'pg';
import { apiClient } from './support/api-client';
import { type AuditPeople, auditPeople, invite, type PersonalCall } from './support/audit-people';
import { SMALL_SERVICE } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';

const MEMO = '担当者の説明は前年と食い違う';
const INCIDENT = { title: '障害', impact: 'outage', cause: 'network', occurredAt: '2026-03-02T01:00:00Z', restoredAt: '2026-03-02T01:30:00Z' };

describe('findings', () => {
  let app: TestApp;
  let people: AuditPeople;
  let id: string;
  const call = apiClient(() => app);
  const raise = (change: object = {}, who: PersonalCall = people.auditor) =>
    who('POST', '/services/one/audit/findings', { disclosure: id, field: '2', revision: 0, type: 'misstatement', severity: 'high', text: '事業者名が登記と異なる', ...change });
  const raised = async (change: object = {}): Promise<AuditFinding> => (await raise(change)).body as unknown as AuditFinding;
  const step = (who: PersonalCall, finding: string, action: string, text = '本文') => who('POST', `/services/one/audit/findings/${finding}/${action}`, { text });
  const see = async (who: PersonalCall, finding: string): Promise<AuditFinding> => (await who('GET', `/services/one/audit/findings/${finding}`)).body as unknown as AuditFinding;

  beforeAll(async () => {
    app = await startTestApp();
    people = await auditPeople(app);
    await call('PUT', '/services/one', SMALL_SERVICE);
    await call('PUT', '/services/one/incidents/INC-1', INCIDENT);
    await invite(people, ['one']);
    await invite(people, ['one'], { account: 'rival', firm: '若葉監査法人' });
    const made = await people.officer('POST', '/services/one/disclosures', { date: '2026-04-01', from: '2026-03-01', to: '2026-03-08' });
    id = (made.body as unknown as Disclosure).id;
  }, 60_000);
  afterAll(() => app.stop());

  it('are raised by an auditor who was invited, on something that there is', async () => {
    for (const who of [people.officer, people.administrator]) expect((await raise({}, who)).status).toBe(403);
    expect((await raise({ revision: 1 })).status).toBe(409);
    expect((await raise({ field: undefined })).status).toBe(400);
    expect((await raise({ field: 'nothing' })).status).toBe(400);
    expect((await raise({ disclosure: undefined, field: undefined, revision: undefined })).status).toBe(400);
    expect((await raise({ record: 'record/one/incident/INC-1/2' })).status).toBe(400);
    expect((await raise({ record: 'disclosure/x' })).status).toBe(400);
    expect((await raise({ frozenFigure: '3f2b8d3e-0f0a-4c1e-9a57-3a2f7c1d9b10' })).status).toBe(404);
    expect((await raise({ text: ' ' })).status).toBe(400);
    expect((await people.auditor('GET', '/services/one/audit/findings')).body['items']).toEqual([]);
    const finding = await raised({ record: 'record/one/incident/INC-1/1' });
    expect(finding).toMatchObject({ number: 1, state: 'open', firm: '青葉監査法人', moved: false, actions: ['reply', 'close'], memos: [] });
    expect(finding.target).toMatchObject({ disclosure: id, field: '2', revision: 0, record: 'record/one/incident/INC-1/1', subject: `disclosure/${id}/created` });
    const { items } = (await people.auditor('GET', `/services/one/disclosures/${id}/audit`)).body as unknown as DisclosureAudit;
    expect(items.find((one) => one.field === '2')).toMatchObject({ state: 'finding', findings: [{ number: 1, state: 'open' }] });
  });

  it('go back and forth until the auditor closes them; what they spoke of stays', async () => {
    const { id: finding } = await raised();
    expect((await people.officer('PUT', `/services/one/disclosures/${id}/answers/2`, { text: '株式会社 開示' })).status).toBe(200);
    expect(await see(people.officer, finding)).toMatchObject({ moved: true, target: { revision: 0, answerText: null }, actions: ['reply', 'answer'] });
    expect((await step(people.auditor, finding, 'answer')).status).toBe(403);
    expect((await step(people.auditor, finding, 'return')).status).toBe(409);
    expect((await step(people.auditor, finding, 'replies', '登記の写しを確認したい')).body).toMatchObject({ state: 'open' });
    expect((await step(people.officer, finding, 'answer', '訂正しました')).body).toMatchObject({ state: 'answered' });
    expect((await step(people.officer, finding, 'answer')).status).toBe(409);
    for (const action of ['close', 'return', 'memos']) expect((await step(people.officer, finding, action)).status).toBe(403);
    // Holds every permission, and was invited to nothing.
    for (const action of ['close', 'return', 'memos']) expect((await step(call, finding, action)).status).toBe(403);
    expect((await step(people.auditor, finding, 'return', '写しがない')).body).toMatchObject({ state: 'returned' });
    expect((await step(people.officer, finding, 'answer', '添付しました')).body).toMatchObject({ state: 'answered' });
    expect((await step(people.auditor, finding, 'close', '確認した')).body).toMatchObject({ state: 'closed', actions: [] });
    expect((await step(people.officer, finding, 'replies')).status).toBe(409);
    const { thread } = await see(people.officer, finding);
    expect(thread.map((one) => [one.seq, one.action, one.side, one.state, one.by])).toEqual([
      [1, 'raise', 'auditor', 'open', 'account:auditor'],
      [2, 'reply', 'auditor', 'open', 'account:auditor'],
      [3, 'answer', 'provider', 'answered', 'account:officer'],
      [4, 'return', 'auditor', 'returned', 'account:auditor'],
      [5, 'answer', 'provider', 'answered', 'account:officer'],
      [6, 'close', 'auditor', 'closed', 'account:auditor'],
    ]);
    expect(thread.map((one) => one.text)).toContain('登記の写しを確認したい');
  });

  it('belong to the firm: another one neither sees nor moves them', async () => {
    const { id: finding } = await raised({ field: undefined, revision: undefined });
    expect((await people.rival('GET', `/services/one/audit/findings/${finding}`)).status).toBe(404);
    expect((await people.rival('GET', '/services/one/audit/findings')).body['items']).toEqual([]);
    for (const action of ['replies', 'return', 'close', 'memos']) expect((await step(people.rival, finding, action)).status).toBe(404);
    const { status } = await people.auditor('DELETE', `/services/one/audit/findings/${finding}`);
    expect(status).toBe(405);
  });

  it('have memos that nobody but the firm sees, of which the ledger keeps a digest that tells nothing', async () => {
    const { id: finding } = await raised({ field: undefined, revision: undefined });
    expect((await step(people.auditor, finding, 'memos', MEMO)).body).toMatchObject({ memos: [{ seq: 1, text: MEMO, by: 'account:auditor' }] });
    for (const who of [people.officer, people.administrator, call]) {
      expect(JSON.stringify(await see(who, finding))).not.toContain(MEMO);
      expect(JSON.stringify((await who('GET', '/services/one/audit/findings')).body)).not.toContain(MEMO);
    }
    const [entry] = (await call('GET', `/ledger/entries?q=audit/finding/${finding}/memo/`)).body['items'] as LedgerEntryHead[];
    expect(entry).toMatchObject({ kind: 'audit.memo', content: { salted: true } });
    expect((await call('GET', `/ledger/entries/${entry?.seq}/content`)).status).toBe(404);
    const db = new Client(app.databaseUrl);
    await db.connect();
    const bodies = await db.query<{ body: string }>(`SELECT convert_from(body, 'UTF8') AS body FROM ledger_entry WHERE kind LIKE 'audit.%'`);
    const audited = await db.query<{ may: boolean }>(`SELECT has_table_privilege('kaiji_audit', 'audit_memo', 'SELECT') AS may WHERE to_regrole('kaiji_audit') IS NOT NULL`);
    await db.end();
    expect(bodies.rows.length).toBeGreaterThan(5);
    for (const { body } of bodies.rows) for (const said of [MEMO, '事業者名が登記と異なる', '訂正しました']) expect(body).not.toContain(said);
    expect(audited.rows.filter((one) => one.may)).toEqual([]);
  });

  it('can be listed by what they are on and how they stand', async () => {
    const numbersOf = async (query: string): Promise<number[]> =>
      ((await people.officer('GET', `/services/one/audit/findings?${query}`)).body['items'] as AuditFinding[]).map((one) => one.number);
    expect(await numbersOf('state=closed')).toEqual([2]);
    expect(await numbersOf(`disclosure=${id}&field=2`)).toEqual([2, 1]);
    expect((await people.officer('GET', '/services/one/audit/findings?unknown=1')).status).toBe(400);
  });
});

import type { AuditHome, AuditItem, Disclosure, DisclosureAudit, FrozenFigure, LedgerEntryHead } from '@kaiji/contracts';
import { apiClient } from './support/api-client';
import { type AuditPeople, auditPeople, invite } from './support/audit-people';
import { SMALL_SERVICE, steadyResults } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';

const WEEK = { from: '2026-03-01', to: '2026-03-08' };
const isDown = (atMs: number): boolean => atMs >= Date.parse('2026-03-03T10:00:00+09:00') && atMs < Date.parse('2026-03-03T10:10:00+09:00');

describe('the items of a disclosure', () => {
  let app: TestApp;
  let people: AuditPeople;
  let id: string;
  let fields: string[];
  const call = apiClient(() => app);
  const disclosureOf = async (service: string, period = WEEK): Promise<string> => {
    const made = await people.officer('POST', `/services/${service}/disclosures`, { date: '2026-04-01', ...period });
    expect(made.status).toBe(201);
    return (made.body as unknown as Disclosure).id;
  };
  const audit = async (who = people.auditor): Promise<DisclosureAudit> => (await who('GET', `/services/one/disclosures/${id}/audit`)).body as unknown as DisclosureAudit;
  const itemOf = async (field: string): Promise<AuditItem | undefined> => (await audit()).items.find((one) => one.field === field);
  const check = (field: string, revision: number, state = 'checked', who = people.auditor) =>
    who('PUT', `/services/one/disclosures/${id}/audit/items/${field}`, { state, revision });

  beforeAll(async () => {
    app = await startTestApp();
    people = await auditPeople(app);
    await call('PUT', '/services/one', SMALL_SERVICE);
    await call('POST', '/services/one/probe-results', { results: steadyResults('2026-02-28T15:00:00Z', '2026-03-07T15:00:00Z', (atMs) => (isDown(atMs) ? 'down' : 'up')) });
    await invite(people, ['one']);
    id = await disclosureOf('one');
    fields = (await audit()).items.map((one) => one.field);
  }, 60_000);
  afterAll(() => app.stop());

  it('are all there, unchecked, each with its answer', async () => {
    const { items, counts, firm, disclosure } = await audit();
    const { body } = await call('GET', `/services/one/disclosures/${id}`);
    const { answers } = body as unknown as Disclosure;
    expect([items.length, firm, disclosure.id]).toEqual([137, '青葉監査法人', id]);
    expect(counts).toEqual({ unchecked: 137, checked: 0, finding: 0, resubmitted: 0 });
    expect(items.map((one) => [one.field, one.answer.text, one.answer.revision])).toEqual(answers.map((one) => [one.field, one.text, one.revision]));
  });

  it('are checked by an auditor who was invited, for the answer that was looked at', async () => {
    expect((await check('2', 1)).status).toBe(409);
    expect((await check('nothing', 0)).status).toBe(404);
    expect((await check('2', 0, 'finding')).status).toBe(400);
    for (const who of [people.officer, people.administrator]) expect((await check('2', 0, 'checked', who)).status).toBe(403);
    expect((await call('PUT', `/services/one/disclosures/${id}/audit/items/2`, { state: 'checked', revision: 0 })).status).toBe(403);
    expect((await check('2', 0, 'checked', people.rival)).status).toBe(404);
    const checked = await check('2', 0);
    expect([checked.status, checked.body]).toMatchObject([200, { field: '2', state: 'checked', check: { by: 'account:auditor', firm: '青葉監査法人', revision: 0 } }]);
    expect((await audit()).counts).toEqual({ unchecked: 136, checked: 1, finding: 0, resubmitted: 0 });
  });

  it('are resubmitted once the answer changes, and checked again or given back', async () => {
    expect((await people.officer('PUT', `/services/one/disclosures/${id}/answers/2`, { text: '株式会社 開示' })).status).toBe(200);
    expect(await itemOf('2')).toMatchObject({ state: 'resubmitted', answer: { revision: 1, text: '株式会社 開示' }, check: { revision: 0 } });
    expect(await check('2', 0)).toMatchObject({ status: 409, body: { current: { revision: 1, text: '株式会社 開示' } } });
    expect((await check('2', 1)).body).toMatchObject({ state: 'checked' });
    expect((await check('2', 1, 'unchecked')).body).toMatchObject({ state: 'unchecked', check: { state: 'unchecked' } });
    const kept = (await call('GET', '/ledger/entries?kind=audit.item')).body['items'] as LedgerEntryHead[];
    expect(kept.map((one) => one.subject)).toEqual([3, 2, 1].map((seq) => `audit/item/${id}/2/${seq}`));
  });

  it('can be checked many at a time, by more requests than there are connections to the database', async () => {
    const statuses = await Promise.all(fields.slice(20, 36).map(async (field) => (await check(field, 0)).status));
    expect(statuses).toEqual(statuses.map(() => 200));
    expect((await audit()).counts.checked).toBe(16);
    for (const field of fields.slice(20, 36)) await check(field, 0, 'unchecked');
  });

  it('are not another firm\'s business; the provider sees what every firm checked', async () => {
    await invite(people, ['one'], { account: 'rival', firm: '若葉監査法人' });
    expect((await check(fields[10] ?? '', 0)).status).toBe(200);
    expect((await audit(people.rival)).counts.checked).toBe(0);
    expect(await audit(people.officer)).toMatchObject({ firm: null, counts: { checked: 1 } });
  });

  it('name the frozen figure of the period, and whether the answer says the same', async () => {
    const field = (await audit()).items.find((one) => one.figure?.figure === 'uptime' && one.figure.draft !== null)?.field ?? '';
    expect(await itemOf(field)).toMatchObject({ figure: { frozen: null } });
    const frozen = (await people.officer('POST', '/services/one/frozen-figures', { ...WEEK, figures: ['uptime'] })).body['items'] as FrozenFigure[];
    const before = await itemOf(field);
    expect(before?.figure?.frozen).toEqual({ id: frozen[0]?.id, revision: 1, state: 'frozen', text: before?.answer.text, agrees: true });
    await people.officer('PUT', `/services/one/disclosures/${id}/answers/${field}`, { text: '99.999', reason: '丸め' });
    expect((await itemOf(field))?.figure?.frozen).toMatchObject({ text: before?.answer.text, agrees: false });
  });

  it('go over to the disclosure that corrects theirs: what changed since as resubmitted, with the findings that are not closed', async () => {
    const filed = await disclosureOf('one');
    const of = `/services/one/disclosures/${filed}`;
    await people.officer('PUT', `${of}/answers/2`, { text: '株式会社 開示' });
    for (const [who, action] of [[people.officer, 'submit'], [people.approver, 'approve'], [people.officer, 'file']] as const) {
      expect((await who('POST', `${of}/${action}`)).status).toBe(200);
    }
    const [same = '', doubted = ''] = fields.slice(40, 42);
    for (const [field, revision] of [['2', 1], [same, 0]] as const) {
      expect((await people.auditor('PUT', `${of}/audit/items/${field}`, { state: 'checked', revision })).status).toBe(200);
    }
    const finding = { disclosure: filed, field: doubted, revision: 0, type: 'evidence', severity: 'low', text: '根拠を確認したい' };
    expect((await people.auditor('POST', '/services/one/audit/findings', finding)).status).toBe(201);

    const restated = await people.officer('POST', `${of}/restate`, { reason: '商号の変更' });
    const { id: next } = restated.body as unknown as Disclosure;
    expect((await people.officer('PUT', `/services/one/disclosures/${next}/answers/2`, { text: '株式会社 新開示' })).status).toBe(200);
    const { items, counts } = (await people.auditor('GET', `/services/one/disclosures/${next}/audit`)).body as unknown as DisclosureAudit;
    expect(counts).toEqual({ unchecked: 135, checked: 0, finding: 1, resubmitted: 1 });
    expect(['2', same, doubted].map((field) => items.find((one) => one.field === field)?.state)).toEqual(['resubmitted', 'unchecked', 'finding']);
    const { answer } = items.find((one) => one.field === '2') ?? {};
    const checked = await people.auditor('PUT', `/services/one/disclosures/${next}/audit/items/2`, { state: 'checked', revision: answer?.revision });
    expect(checked.body).toMatchObject({ state: 'checked' });
  });

  it('outside of the periods to be audited are refused', async () => {
    const earlier = await disclosureOf('one', { from: '2025-12-31', to: '2026-01-02' });
    const refused = await people.auditor('PUT', `/services/one/disclosures/${earlier}/audit/items/2`, { state: 'checked', revision: 0 });
    expect([refused.status, refused.body['title']]).toEqual([403, expect.stringContaining('対象期間')]);
  });

  it('are counted on the home of the audit, with how the ledger stands', async () => {
    const home = async (): Promise<AuditHome> => (await people.auditor('GET', '/audit/home')).body as unknown as AuditHome;
    const { grants, services, ledger } = await home();
    expect(grants).toMatchObject([{ firm: '青葉監査法人', services: ['one'], state: 'inForce' }]);
    expect(services).toMatchObject([{ service: 'one', name: SMALL_SERVICE.name, findings: { open: 1, answered: 0, returned: 0, closed: 0 } }]);
    expect(services[0]?.disclosures.find((one) => one.id === id)?.counts).toEqual((await audit()).counts);
    expect(ledger).toMatchObject({ seen: null, consistent: null, proof: [] });
    expect((await people.auditor('PUT', '/audit/checkpoint', ledger.now)).status).toBe(200);
    expect((await check(fields[11] ?? '', 0)).status).toBe(200);
    const later = (await home()).ledger;
    expect([later.seen?.size, later.consistent, later.now.size > ledger.now.size, later.proof.length > 0]).toEqual([ledger.now.size, true, true, true]);
    const other = { size: ledger.now.size, root: later.now.root };
    expect(await people.auditor('PUT', '/audit/checkpoint', other)).toMatchObject({ status: 409, body: { title: expect.stringContaining('一致しません') } });
    expect((await people.auditor('PUT', '/audit/checkpoint', { ...later.now, size: later.now.size + 100 })).status).toBe(400);
  });
});

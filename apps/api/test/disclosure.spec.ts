import type { Answer as FormAnswer, Disclosure, Figure } from '@kaiji/contracts';
import { Client } from 'pg';
import { apiClient } from './support/api-client';
import { disclosurePeople, type DisclosurePeople } from './support/disclosure-people';
import { SMALL_SERVICE, steadyResults } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';

const WEEK = { edition: 'asp-saas-2019', date: '2026-03-07', from: '2026-03-01', to: '2026-03-08' };
const OUTAGE = { from: Date.parse('2026-03-03T10:00:00+09:00'), to: Date.parse('2026-03-03T10:10:00+09:00') };
const INCIDENT = {
  title: '応答不能',
  impact: 'outage',
  cause: 'hardware',
  occurredAt: '2026-03-03T10:00:00+09:00',
  detectedAt: '2026-03-03T10:02:00+09:00',
  firstNoticeAt: '2026-03-03T10:30:00+09:00',
  restoredAt: '2026-03-03T10:10:00+09:00',
};

const isDown = (atMs: number): boolean => atMs >= OUTAGE.from && atMs < OUTAGE.to;

const answerOf = (disclosure: unknown, field: string): FormAnswer => {
  const answer = (disclosure as Disclosure).answers.find((one) => one.field === field);
  if (answer === undefined) throw new Error(`no answer for ${field}`);
  return answer;
};

describe('disclosures', () => {
  let app: TestApp;
  let people: DisclosurePeople;
  const call = apiClient(() => app);
  const path = (id: string, rest = ''): string => `/services/order/disclosures/${id}${rest}`;

  const created = async (): Promise<string> => String((await people.officer('POST', '/services/order/disclosures', WEEK)).body['id']);

  const filed = async (): Promise<string> => {
    const id = await created();
    await people.officer('PUT', path(id, '/answers/2'), { text: '株式会社𠮷野クラウド' });
    await people.officer('POST', path(id, '/submit'));
    await people.approver('POST', path(id, '/approve'));
    const { body } = await people.officer('POST', path(id, '/file'), { reason: '認定機関へ提出' });
    expect(body['state']).toBe('filed');
    return id;
  };

  beforeAll(async () => {
    app = await startTestApp();
    people = await disclosurePeople(app);
    await call('PUT', '/services/order', { ...SMALL_SERVICE, name: '受発注クラウド', pattern: 6 });
    const results = steadyResults('2026-02-28T15:00:00Z', '2026-03-07T15:00:00Z', (atMs) => (isDown(atMs) ? 'down' : 'up'));
    const taken = await call('POST', '/services/order/probe-results', { results });
    expect(taken.body).toMatchObject({ accepted: results.length });
    await call('PUT', '/services/order/incidents/i-1', INCIDENT);
  }, 30_000);
  afterAll(() => app.stop());

  it('answers the catalogue and an edition', async () => {
    expect((await call('GET', '/forms')).body['items']).toEqual([
      expect.objectContaining({ edition: 'asp-saas-2019', items: 93, rows: 137 }),
    ]);
    expect((await call('GET', '/forms/asp-saas-2019')).body['fields']).toHaveLength(137);
    expect((await call('GET', '/forms/asp-saas-1999')).status).toBe(404);
  });

  describe('a new one', () => {
    it('has one answer for each row of the form, the computable ones drafted from the figures', async () => {
      const { status, body } = await people.officer('POST', '/services/order/disclosures', WEEK);
      expect([status, body['state'], (body['answers'] as unknown[]).length]).toEqual([201, 'draft', 137]);
      expect(answerOf(body, '39-1')).toMatchObject({ text: '99.900%(2026年3月1日～2026年3月7日)', source: 'figure', revision: 0 });
      expect(answerOf(body, '39-2')).toMatchObject({ text: 'パターン6 対策参照値95%以上', reason: expect.stringContaining('要確認') });
      expect(answerOf(body, '39-3').text).toBe(
        '計1件 ハードウェア障害 1件、ソフトウェア障害 0件、ネットワーク障害 0件、その他 0件(2026年3月1日～2026年3月7日)',
      );
      expect(answerOf(body, '54-1').text).toBe('1回/1分');
      expect(answerOf(body, '54-6').text).toBe('検知後60分以内');
      expect(answerOf(body, '92').text).toBe('有');
      expect(answerOf(body, '2')).toEqual({ field: '2', text: null, source: null, revision: 0, updatedAt: null, updatedBy: null });
    });

    it('states nothing, with the reason, where nothing is known', async () => {
      const disclosure = (await call('GET', path(await created()))).body;
      for (const field of ['45-1', '45-2', '46', '54-2', '59', '91-1', '91-3']) {
        expect(answerOf(disclosure, field)).toMatchObject({ text: null, source: null, reason: expect.any(String) });
      }
    });

    it('keeps the rules and the hash of the evidence that its figures were computed from', async () => {
      const disclosure = (await call('GET', path(await created()))).body;
      const figure = (await call('GET', '/services/order/figures/uptime?from=2026-03-01&to=2026-03-08')).body as unknown as Figure;
      expect(answerOf(disclosure, '39-1').figure).toMatchObject({
        figure: 'uptime',
        rulesVersion: figure.rules.version,
        evidenceHash: figure.evidence.hash,
        computedAt: '2026-04-01T00:00:00.000Z',
      });
    });

    it('gives the reason and leaves the target where too little was observed', async () => {
      const { body } = await people.officer('POST', '/services/order/disclosures', { ...WEEK, to: '2026-03-15' });
      expect(answerOf(body, '39-1').text).toMatch(/^実績値を記載できない理由：稼働状況の観測率5\d\.\d+%が基準の99%に満たないため\n目標値：【要記入】$/);
      const unknown = await people.officer('POST', '/services/order/disclosures', { ...WEEK, from: '2025-01-01', to: '2025-02-01' });
      expect(answerOf(unknown.body, '39-1').text).toContain('観測した記録がない');
      expect(answerOf(unknown.body, '39-3').text).toBeNull();
    });

    it.each([
      ['an unknown edition', { ...WEEK, edition: 'asp-saas-1999' }, ['edition']],
      ['no such date', { ...WEEK, date: '2026-02-30' }, ['date']],
      ['a reversed period', { ...WEEK, to: '2026-02-01' }, ['to']],
      ['an unknown field', { ...WEEK, state: 'filed' }, ['state']],
      ['nothing', {}, ['date', 'from', 'to']],
    ])('is refused with %s', async (_name, body, paths) => {
      const answer = await people.officer('POST', '/services/order/disclosures', body);
      expect(answer.status).toBe(400);
      expect([...new Set((answer.body['errors'] as { path: string }[]).map((one) => one.path))]).toEqual(paths);
    });

    it('is listed, newest first, and found by its id alone', async () => {
      const id = await created();
      const { body } = await call('GET', '/services/order/disclosures');
      expect((body['items'] as { id: string }[]).map((one) => one.id)).toContain(id);
      expect((body['items'] as object[])[0]).not.toHaveProperty('answers');
      for (const wrong of ['00000000-0000-4000-8000-000000000000', 'nonsense']) expect((await call('GET', path(wrong))).status).toBe(404);
      expect((await call('GET', `/services/nope/disclosures/${id}`)).status).toBe(404);
    });
  });

  describe('an answer', () => {
    it('is typed over the draft, which stays beside it, and can be taken back', async () => {
      const id = await created();
      const typed = await people.officer('PUT', path(id, '/answers/39-1'), { text: '99.9%(2026年3月1日～2026年3月7日)' });
      expect(typed).toMatchObject({ status: 200, body: { source: 'typed', revision: 1, draft: '99.900%(2026年3月1日～2026年3月7日)' } });
      expect(typed.body['updatedBy']).toBe('account:officer');
      const reset = await people.officer('DELETE', path(id, '/answers/39-1'));
      expect(reset).toMatchObject({ status: 200, body: { source: 'figure', revision: 2, text: '99.900%(2026年3月1日～2026年3月7日)' } });
      expect(answerOf((await call('GET', path(id))).body, '39-1')).toMatchObject({ source: 'figure', revision: 2 });
    });

    it('may not apply, for a reason', async () => {
      const id = await created();
      expect((await people.officer('PUT', path(id, '/answers/47'), { notApplicable: true })).status).toBe(400);
      expect((await people.officer('PUT', path(id, '/answers/47'), { notApplicable: true, reason: '　' })).status).toBe(400);
      const { body } = await people.officer('PUT', path(id, '/answers/47'), { notApplicable: true, reason: '受賞歴がないため' });
      expect(body).toMatchObject({ source: 'notApplicable', text: null, reason: '受賞歴がないため' });
    });

    it('keeps to the length that the form allows, alone and together', async () => {
      const id = await created();
      expect((await people.officer('PUT', path(id, '/answers/5'), { text: '𠮷'.repeat(100) })).status).toBe(200);
      const long = await people.officer('PUT', path(id, '/answers/5'), { text: '𠮷'.repeat(101) });
      expect(long).toMatchObject({ status: 400, body: { errors: [{ path: 'text', message: '文字数が上限を超えています（101／100文字）' }] } });
      expect((await people.officer('PUT', path(id, '/answers/30-1'), { text: '字'.repeat(400) })).status).toBe(200);
      const together = await people.officer('PUT', path(id, '/answers/30-2'), { text: '字'.repeat(101) }, { 'accept-language': 'en' });
      expect(together).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'text', message: 'Too many characters together with 30-1 (501 of 500)' }] },
      });
      expect(answerOf((await call('GET', path(id))).body, '30-2').revision).toBe(0);
    });

    it('is not written over what somebody else wrote: both texts come back', async () => {
      const id = await created();
      const first = await people.officer('PUT', path(id, '/answers/2'), { text: '最初の記入' }, { 'if-match': '"0"' });
      expect(first.status).toBe(200);
      const second = await people.colleague('PUT', path(id, '/answers/2'), { text: '後からの記入' }, { 'if-match': '"0"' });
      expect(second).toMatchObject({
        status: 409,
        body: { code: 'conflict', current: { text: '最初の記入', revision: 1 }, given: { text: '後からの記入' } },
      });
      expect((await people.colleague('PUT', path(id, '/answers/2'), { text: '後からの記入' }, { 'if-match': '"1"' })).body['revision']).toBe(2);
      expect((await people.colleague('PUT', path(id, '/answers/2'), { text: 'x' }, { 'if-match': 'yesterday' })).status).toBe(400);
      expect((await people.colleague('DELETE', path(id, '/answers/2'), undefined, { 'if-match': '"1"' })).status).toBe(409);
    });

    it.each([[{}], [{ text: 5 }], [{ text: 'x', state: 'filed' }], [{ notApplicable: false, reason: 'x' }], [[]], [{ text: 'a\u0000b' }]])(
      'refuses %j',
      async (body) => {
        expect((await people.officer('PUT', path(await created(), '/answers/2'), body)).status).toBe(400);
      },
    );

    it('belongs to a row of the form', async () => {
      const id = await created();
      expect((await people.officer('PUT', path(id, '/answers/94'), { text: 'x' })).status).toBe(404);
      expect((await people.officer('DELETE', path(id, '/answers/94'))).status).toBe(404);
    });

    it('is never lost when two write at once', async () => {
      const id = await created();
      const writers = Array.from({ length: 6 }, (_, index) => people.officer('PUT', path(id, '/answers/2'), { text: `記入 ${index}` }));
      const revisions = (await Promise.all(writers)).map((one) => Number(one.body['revision']));
      expect([...revisions].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    });
  });

  describe('its life', () => {
    it('goes from draft to filed, and every step is kept with person, time and reason', async () => {
      const id = await filed();
      const { body } = await call('GET', path(id));
      expect(body['history']).toEqual([
        { action: 'create', at: '2026-04-01T00:00:00.000Z', by: 'account:officer' },
        { action: 'submit', at: '2026-04-01T00:00:00.000Z', by: 'account:officer' },
        { action: 'approve', at: '2026-04-01T00:00:00.000Z', by: 'account:approver' },
        { action: 'file', at: '2026-04-01T00:00:00.000Z', by: 'account:officer', reason: '認定機関へ提出' },
      ]);
    });

    it('takes another person to approve than the ones who wrote or submitted', async () => {
      const id = await created();
      await people.both('PUT', path(id, '/answers/2'), { text: '株式会社テスト' });
      await people.officer('POST', path(id, '/submit'));
      expect((await people.officer('POST', path(id, '/approve'))).status).toBe(403);
      const own = await people.both('POST', path(id, '/approve'));
      expect(own).toMatchObject({ status: 403, body: { title: expect.stringContaining('承認者は別の人') } });
      expect((await people.approver('POST', path(id, '/approve'))).body['state']).toBe('approved');

      const submitted = await created();
      await people.both('POST', path(submitted, '/submit'));
      expect((await people.both('POST', path(submitted, '/approve'))).status).toBe(403);
    });

    it('comes back with a reason, and only then changes again', async () => {
      const id = await created();
      await people.officer('POST', path(id, '/submit'));
      expect(await people.officer('PUT', path(id, '/answers/2'), { text: 'x' })).toMatchObject({
        status: 409,
        body: { title: expect.stringContaining('差し戻して') },
      });
      expect(await people.approver('POST', path(id, '/return'), {})).toMatchObject({ status: 400, body: { errors: [{ path: 'reason' }] } });
      expect((await people.approver('POST', path(id, '/return'), { reason: '2の商号が違います' })).body['state']).toBe('returned');
      expect((await people.officer('PUT', path(id, '/answers/2'), { text: 'x' })).status).toBe(200);
    });

    it.each(['approve', 'return', 'file', 'restate'])('refuses %s of a draft', async (step) => {
      const caller = step === 'approve' || step === 'return' ? people.approver : people.officer;
      expect((await caller('POST', path(await created(), `/${step}`), { reason: '理由' })).status).toBe(409);
    });

    it.each(['submit', 'approve', 'return', 'file', 'restate'])('refuses a wrong body of %s', async (step) => {
      const caller = step === 'approve' || step === 'return' ? people.approver : people.officer;
      expect((await caller('POST', path(await created(), `/${step}`), { because: 'x' })).status).toBe(400);
    });

    it('lets readers read and nothing else', async () => {
      const id = await created();
      const invitation = { account: 'auditor', firm: '監査法人', services: ['order'], from: '2026-01-01', to: '2026-12-31', endsOn: '2026-12-31' };
      expect((await app.admin('/audit/grants', { method: 'POST', body: JSON.stringify(invitation) })).status).toBe(201);
      expect((await people.auditor('GET', path(id))).status).toBe(200);
      expect((await people.auditor('POST', '/services/order/disclosures', WEEK)).status).toBe(403);
      expect((await people.auditor('PUT', path(id, '/answers/2'), { text: 'x' })).status).toBe(403);
      for (const step of ['submit', 'approve', 'return', 'file', 'restate']) {
        expect((await people.auditor('POST', path(id, `/${step}`), { reason: 'x' })).status).toBe(403);
      }
    });
  });

  describe('once filed', () => {
    it('never changes, also where evidence arrives later; a restatement has the new figure', async () => {
      const id = await filed();
      const before = (await call('GET', path(id))).body;
      const late = { title: '回線断', impact: 'outage', cause: 'network', occurredAt: '2026-03-05T10:00:00+09:00', restoredAt: '2026-03-05T11:00:00+09:00' };
      await call('PUT', '/services/order/incidents/i-late', late);
      expect((await call('GET', path(id))).body).toEqual(before);
      expect((await people.officer('PUT', path(id, '/answers/2'), { text: 'x' })).status).toBe(409);
      expect((await people.officer('DELETE', path(id, '/answers/2'))).status).toBe(409);

      expect((await people.officer('POST', path(id, '/restate'))).status).toBe(400);
      const restated = await people.officer('POST', path(id, '/restate'), { reason: '障害1件の記録漏れ' });
      expect(restated).toMatchObject({ status: 201, body: { state: 'draft', restates: id, date: WEEK.date, edition: WEEK.edition } });
      expect(answerOf(restated.body, '39-3').text).toContain('計2件 ハードウェア障害 1件、ソフトウェア障害 0件、ネットワーク障害 1件');
      expect(answerOf(restated.body, '2')).toMatchObject({ text: '株式会社𠮷野クラウド', source: 'typed', revision: 1 });

      const after = (await call('GET', path(id))).body;
      expect(after).toMatchObject({ state: 'restated', restatedBy: restated.body['id'], answers: before['answers'] });
      expect((await people.officer('POST', path(id, '/restate'), { reason: 'もう一度' })).status).toBe(409);
    });

    it('is held by the database too', async () => {
      await filed();
      const database = new Client({ connectionString: app.databaseUrl });
      await database.connect();
      for (const table of ['disclosure', 'disclosure_figure', 'disclosure_draft', 'disclosure_answer', 'disclosure_event']) {
        await expect(database.query(`DELETE FROM ${table}`)).rejects.toThrow(/append-only|foreign key/);
      }
      await expect(database.query(`UPDATE disclosure_answer SET text = 'x'`)).rejects.toThrow(/append-only/);
      await database.end();
    });
  });
});

import type { AnswerCheck, DisclosureCheck, DisclosureComparison, DisclosureDeadline } from '@kaiji/contracts';
import { apiClient } from './support/api-client';
import { disclosurePeople, type DisclosurePeople } from './support/disclosure-people';
import { SMALL_SERVICE, steadyResults } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';

const WEEK = { date: '2026-03-07', from: '2026-03-01', to: '2026-03-08' };
const LATE = { title: '回線断', impact: 'outage', cause: 'network', occurredAt: '2026-03-05T10:00:00+09:00', restoredAt: '2026-03-05T11:00:00+09:00' };

describe('the life of a disclosure', () => {
  let app: TestApp;
  let people: DisclosurePeople;
  const call = apiClient(() => app);
  const path = (id: string, rest = ''): string => `/services/order/disclosures/${id}${rest}`;

  const created = async (body: object = WEEK): Promise<string> => String((await people.officer('POST', '/services/order/disclosures', body)).body['id']);
  const filed = async (answers: Record<string, string> = {}, body: object = WEEK): Promise<string> => {
    const id = await created(body);
    for (const [field, text] of Object.entries(answers)) await people.officer('PUT', path(id, `/answers/${field}`), { text });
    await people.officer('POST', path(id, '/submit'));
    await people.approver('POST', path(id, '/approve'));
    expect((await people.officer('POST', path(id, '/file'))).body['state']).toBe('filed');
    return id;
  };
  const check = async (id: string, query = ''): Promise<DisclosureCheck> => (await call('GET', path(id, `/check${query}`))).body as unknown as DisclosureCheck;
  const answerOf = ({ items }: DisclosureCheck, field: string): AnswerCheck | undefined => items.find((one) => one.field === field);

  beforeAll(async () => {
    app = await startTestApp();
    people = await disclosurePeople(app);
    await call('PUT', '/services/order', { ...SMALL_SERVICE, name: '受発注クラウド' });
    await call('POST', '/services/order/probe-results', { results: steadyResults('2026-02-28T15:00:00Z', '2026-03-07T15:00:00Z') });
  }, 30_000);
  afterAll(() => app.stop());

  describe('checked against the records of today', () => {
    it('holds while nothing came later, and says what it looked at', async () => {
      const id = await filed();
      const found = await check(id, '?period=disclosed');
      expect(found).toMatchObject({ disclosure: id, state: 'filed', stillTrue: true });
      expect(found.period.from).toBe(found.disclosedPeriod.from);
      expect(answerOf(found, '39-1')).toMatchObject({
        figure: 'uptime',
        verdict: 'holds',
        disclosed: { text: '100.000%(2026年3月1日～2026年3月7日)', source: 'figure' },
        current: { text: '100.000%(2026年3月1日～2026年3月7日)' },
      });
      expect(answerOf(found, '45-1')).toMatchObject({ verdict: 'unknown', reasons: [{ code: 'nothingStated' }] });
    });

    it('looks at the twelve months that end with yesterday unless asked otherwise', async () => {
      const found = await check(await filed());
      expect([found.period.from, found.period.to]).toEqual(['2025-03-31T15:00:00.000Z', '2026-03-31T15:00:00.000Z']);
      expect(answerOf(found, '39-1')?.verdict).toBe('holds');
    });

    it('differs where a practice is not the one that was disclosed', async () => {
      const found = await check(await filed({ '54-1': '1回/30秒', '59': '2週間以内' }), '?period=disclosed');
      expect(found.stillTrue).toBe(false);
      expect(answerOf(found, '54-1')).toMatchObject({ verdict: 'differs', reasons: [{ code: 'intervalLonger', params: { statedSeconds: 30, nowSeconds: 60 } }] });
      expect(answerOf(found, '59')).toMatchObject({ verdict: 'unknown', reasons: [{ code: 'noFigureNow' }] });
    });

    it('differs where later evidence moved what was disclosed, in either view', async () => {
      const id = await filed();
      await call('PUT', '/services/order/incidents/i-late', LATE);
      for (const query of ['', '?period=disclosed']) {
        const found = await check(id, query);
        expect(found.stillTrue).toBe(false);
        expect(answerOf(found, '39-3')).toMatchObject({ verdict: 'differs', reasons: [{ code: 'movedByLaterEvidence', params: { stated: '0、0、0、0、0', now: '1、0、0、1、0' } }] });
      }
    });

    it('refuses another period, and is for those who may read', async () => {
      const id = await created();
      expect((await call('GET', path(id, '/check?period=always'))).status).toBe(400);
      expect((await call('GET', path(id, '/check?periods=disclosed'))).status).toBe(400);
      expect((await call('GET', path('nonsense', '/check'))).status).toBe(404);
    });
  });

  it('is compared with another one item by item', async () => {
    const [before, after] = [await created(), await created()];
    await people.officer('PUT', path(before, '/answers/2'), { text: '旧社名' });
    await people.officer('PUT', path(after, '/answers/2'), { text: '新社名' });
    await people.officer('PUT', path(after, '/answers/47'), { notApplicable: true, reason: '受賞歴がないため' });
    const found = (await call('GET', path(after, `/compare?with=${before}`))).body as unknown as DisclosureComparison;
    expect(found).toMatchObject({ before, after, counts: { changed: 1, added: 1, removed: 0, same: 135 } });
    expect(found.items.filter((one) => one.change !== 'same')).toEqual([
      { field: '2', change: 'changed', before: '旧社名', after: '新社名' },
      { field: '47', change: 'added', before: '', after: '該当なし(理由：受賞歴がないため)' },
    ]);
    expect((await call('GET', path(after, '/compare'))).status).toBe(400);
    expect((await call('GET', path(after, '/compare?with=00000000-0000-4000-8000-000000000000'))).status).toBe(404);
  });

  it('is valid for two years from the date of item 1, and the end is in the calendar', async () => {
    await call('PUT', '/services/old', { ...SMALL_SERVICE, name: '旧,サービス' });
    const old = (rest = ''): string => `/services/old/disclosures${rest}`;
    const deadlines = async (): Promise<DisclosureDeadline[]> => (await call('GET', old('/deadlines'))).body['items'] as DisclosureDeadline[];
    expect(await deadlines()).toEqual([]);
    const file = async (date: string, item1: string): Promise<string> => {
      const id = String((await people.officer('POST', old(), { date, from: '2024-01-01', to: '2024-02-01' })).body['id']);
      await people.officer('PUT', old(`/${id}/answers/1`), { text: item1 });
      await people.officer('POST', old(`/${id}/submit`));
      await people.approver('POST', old(`/${id}/approve`));
      await people.officer('POST', old(`/${id}/file`));
      return id;
    };
    const first = await file('2024-07-01', '2024年7月15日');
    expect(await deadlines()).toEqual([
      { disclosure: first, date: '2024-07-15', expiresOn: '2026-07-15', remindFrom: '2026-03-15', daysLeft: 105, state: 'due' },
    ]);
    const calendar = await fetch(`${app.url}/api/v1${old('/deadlines.ics')}`, { headers: { authorization: `Bearer ${app.token}` } });
    expect([calendar.status, calendar.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const text = await calendar.text();
    expect(text).toContain('DTSTART;VALUE=DATE:20260315\r\n');
    expect(text).toContain('SUMMARY:情報開示の有効期限：旧\\,サービス\r\n');

    const second = await file('2026-03-31', '未定');
    expect((await deadlines()).map((one) => [one.disclosure, one.expiresOn, one.renewedBy])).toEqual([
      [first, '2026-07-15', second],
      [second, '2028-03-31', undefined],
    ]);
    expect((await fetch(`${app.url}/api/v1${old('/deadlines.ics')}`)).status).toBe(401);
  });
});

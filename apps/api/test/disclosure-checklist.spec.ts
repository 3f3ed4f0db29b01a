import type { Checklist, ChecklistItem } from '@kaiji/contracts';
import { apiClient } from './support/api-client';
import { disclosurePeople, type DisclosurePeople } from './support/disclosure-people';
import { SMALL_SERVICE, steadyResults } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';
import { TestClock } from './support/test-clock';

const WEEK = { date: '2026-03-07', from: '2026-03-01', to: '2026-03-08' };
const INCIDENT = { title: '応答不能', impact: 'outage', cause: 'hardware', occurredAt: '2026-03-03T10:00:00+09:00', restoredAt: '2026-03-03T10:10:00+09:00' };

describe('the checklist of a disclosure', () => {
  const clock = new TestClock();
  let app: TestApp;
  let people: DisclosurePeople;
  const call = apiClient(() => app);
  const path = (id: string, rest = ''): string => `/services/order/disclosures/${id}${rest}`;
  const created = async (): Promise<string> => String((await people.officer('POST', '/services/order/disclosures', WEEK)).body['id']);
  const checklist = async (id: string): Promise<Checklist> => (await call('GET', path(id, '/checklist'))).body as unknown as Checklist;
  const withCode = ({ items }: Checklist, code: ChecklistItem['code']): ChecklistItem[] => items.filter((one) => one.code === code);

  beforeAll(async () => {
    app = await startTestApp({ clock });
    people = await disclosurePeople(app);
    await call('PUT', '/services/order', SMALL_SERVICE);
    await call('POST', '/services/order/probe-results', { results: steadyResults('2026-02-28T15:00:00Z', '2026-03-07T15:00:00Z') });
    // Nothing of it was seen by the probes.
    await call('PUT', '/services/order/incidents/i-1', INCIDENT);
  }, 30_000);
  afterAll(() => app.stop());

  it('names missing required rows, open discrepancies, and figures that are withheld or not frozen', async () => {
    const list = await checklist(await created());
    expect(list).toMatchObject({ ready: false, checkedAt: '2026-04-01T00:00:00.000Z' });
    const [missing] = list.items;
    expect(missing).toMatchObject({ code: 'requiredMissing', severity: 'blocks' });
    expect(missing?.fields).toContain('2');
    expect(missing?.fields).not.toContain('39-1');
    expect(withCode(list, 'discrepanciesOpen')).toEqual([{ code: 'discrepanciesOpen', severity: 'warns', params: { count: 1 } }]);
    expect(withCode(list, 'figureWithheld').flatMap((one) => one.fields)).toContain('45-1');
    expect(withCode(list, 'figureNotFrozen').find((one) => one.params['figure'] === 'uptime')?.fields).toContain('39-1');
  });

  it('knows frozen figures, and those of other evidence', async () => {
    const id = await created();
    expect((await people.officer('POST', '/services/order/frozen-figures', { from: WEEK.from, to: WEEK.to })).status).toBe(201);
    const frozen = await checklist(id);
    expect(withCode(frozen, 'figureNotFrozen')).toEqual([]);
    expect(withCode(frozen, 'figureNotApproved').length).toBeGreaterThan(0);
    expect(withCode(frozen, 'figureDiffersFromFrozen')).toEqual([]);
    await call('PUT', '/services/order/incidents/i-1', { ...INCIDENT, restoredAt: '2026-03-03T10:20:00+09:00' });
    expect(withCode(await checklist(await created()), 'figureDiffersFromFrozen').map((one) => one.params['figure'])).toContain('incidents');
  });

  it('does not stop a disclosure from being submitted, unless that is asked for', async () => {
    const id = await created();
    const refused = await people.officer('POST', path(id, '/submit'), { strict: true });
    expect(refused).toMatchObject({ status: 409, body: { code: 'conflict', items: [{ code: 'requiredMissing', severity: 'blocks' }] } });
    expect((await call('GET', path(id))).body['state']).toBe('draft');
    expect((await people.officer('POST', path(id, '/submit'), { strict: 'yes' })).status).toBe(400);
    expect((await people.officer('POST', path(id, '/submit'))).body['state']).toBe('submitted');
  });

  it('lets a complete one be submitted strictly', async () => {
    const id = await created();
    const required = withCode(await checklist(id), 'requiredMissing').flatMap((one) => one.fields ?? []);
    for (const field of required) await people.officer('PUT', path(id, `/answers/${field}`), { text: '有' });
    expect((await checklist(id)).ready).toBe(true);
    expect((await people.officer('POST', path(id, '/submit'), { strict: true })).body['state']).toBe('submitted');
  });

  it('is for those who may read the disclosure', async () => {
    expect((await fetch(`${app.url}/api/v1${path(await created(), '/checklist')}`)).status).toBe(401);
    expect((await call('GET', path('00000000-0000-4000-8000-000000000000', '/checklist'))).status).toBe(404);
  });

  it('counts what a restatement took over from when it was written', async () => {
    const id = await created();
    await people.officer('PUT', path(id, '/answers/2'), { text: '株式会社テスト' });
    await people.officer('POST', path(id, '/submit'));
    await people.approver('POST', path(id, '/approve'));
    await people.officer('POST', path(id, '/file'));
    // The sessions of the people end meanwhile; the token stays.
    clock.set(Date.parse('2027-04-02T00:00:00Z'));
    const restated = String((await call('POST', path(id, '/restate'), { reason: '訂正' })).body['id']);
    expect(withCode(await checklist(restated), 'stale')).toEqual([
      { code: 'stale', severity: 'warns', fields: ['2'], params: { confirmedAt: '2026-04-01T00:00:00.000Z' } },
    ]);
    await call('PUT', path(restated, '/answers/2'), { text: '株式会社テスト' });
    expect(withCode(await checklist(restated), 'stale')).toEqual([]);
  });
});

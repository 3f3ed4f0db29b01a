import type { AuditGrant, AuditHome, LedgerEntryHead, ServiceView } from '@kaiji/contracts';
import { apiClient } from './support/api-client';
import { type AuditPeople, auditPeople, INVITATION, invite, personOf } from './support/audit-people';
import { SMALL_SERVICE } from './support/service-fixture';
import { signIn } from './support/signed-in';
import { ADMIN_PASSWORD, startTestApp, type TestApp } from './support/test-app';
import { TestClock } from './support/test-clock';

const SEEN = ['', '/figures?from=2026-03-01&to=2026-03-08', '/incidents', '/disclosures', '/segments', '/frozen-figures', '/policies', '/intakes', '/audit/findings', '/audit/samples'];

describe('an auditor from outside', () => {
  const clock = new TestClock();
  let app: TestApp;
  let people: AuditPeople;
  const call = apiClient(() => app);
  const servicesOf = async (): Promise<string[]> => ((await people.auditor('GET', '/services')).body['items'] as ServiceView[]).map((one) => one.key);
  const entriesOf = async (query = ''): Promise<LedgerEntryHead[]> => (await people.auditor('GET', `/ledger/entries?limit=200${query}`)).body['items'] as LedgerEntryHead[];
  const statusesOf = async (service: string): Promise<number[]> => {
    const statuses: number[] = [];
    for (const path of SEEN) statuses.push((await people.auditor('GET', `/services/${service}${path}`)).status);
    return statuses;
  };

  beforeAll(async () => {
    app = await startTestApp({ clock });
    people = await auditPeople(app);
    for (const key of ['one', 'two']) await call('PUT', `/services/${key}`, SMALL_SERVICE);
  }, 60_000);
  afterAll(() => app.stop());

  it('sees nothing without an invitation', async () => {
    expect(await servicesOf()).toEqual([]);
    expect(await statusesOf('one')).toEqual(SEEN.map(() => 404));
    expect(new Set((await entriesOf()).map((one) => one.kind))).toEqual(new Set(['key']));
    const home = (await people.auditor('GET', '/audit/home')).body as unknown as AuditHome;
    expect([home.grants, home.services]).toEqual([[], []]);
    expect((await people.auditor('GET', '/session')).body).toMatchObject({ account: 'auditor', services: [], auditUntil: null });
    expect((await people.auditorFetch('/../../metrics')).status).toBe(403);
  });

  it('is invited by an administrator alone, and only where that can be', async () => {
    const wanted = { ...INVITATION, services: ['one'] };
    expect((await people.officer('POST', '/audit/grants', wanted)).status).toBe(403);
    expect((await people.auditor('GET', '/audit/grants')).status).toBe(403);
    const faultOf = async (change: object): Promise<unknown> => {
      const { status, body } = await people.administrator('POST', '/audit/grants', { ...wanted, ...change });
      return [status, (body['errors'] as { path: string }[])[0]?.path];
    };
    expect(await faultOf({ account: 'officer' })).toEqual([400, 'account']);
    expect(await faultOf({ account: 'nobody' })).toEqual([400, 'account']);
    expect(await faultOf({ services: ['one', 'three'] })).toEqual([400, 'services']);
    expect(await faultOf({ to: wanted.from })).toEqual([400, 'to']);
    expect(await faultOf({ endsOn: '2026-03-31' })).toEqual([400, 'endsOn']);
    expect(await faultOf({ endsOn: '9999-12-31' })).toEqual([400, 'endsOn']);
    expect(await faultOf({ from: '2010-01-01' })).toEqual([400, 'to']);
    expect(await faultOf({ unknown: 1 })).toEqual([400, 'unknown']);
    expect((await people.administrator('GET', '/audit/grants')).body['items']).toEqual([]);
  });

  it('sees the services of an invitation, and of no other', async () => {
    const grant = await invite(people, ['one'], { note: '2025年度の監査' });
    expect(grant).toMatchObject({ ...INVITATION, services: ['one'], state: 'inForce', grantedBy: 'account:admin', endedAt: null });
    expect(await servicesOf()).toEqual(['one']);
    expect(await statusesOf('one')).toEqual(SEEN.map(() => 200));
    expect(await statusesOf('two')).toEqual(SEEN.map(() => 404));
    expect((await people.auditor('GET', '/session')).body).toMatchObject({ services: ['one'], auditUntil: '2026-06-30' });
    const all = (await call('GET', '/ledger/entries?service=two')).body['items'] as LedgerEntryHead[];
    expect(all.length).toBeGreaterThan(0);
    expect(new Set((await entriesOf()).map((one) => one.service))).toEqual(new Set(['one', null]));
    expect(await entriesOf('&service=two')).toEqual([]);
    for (const path of ['', '/content']) expect((await people.auditor('GET', `/ledger/entries/${all[0]?.seq}${path}`)).status).toBe(404);
    expect((await people.auditor('PUT', '/services/one', SMALL_SERVICE)).status).toBe(403);
    const forms = await people.auditor('GET', '/forms');
    expect(forms.status).toBe(200);
  });

  it('leaves everyone else as they were: other roles, an auditor who has another role too, tokens', async () => {
    expect(((await people.officer('GET', '/services')).body['items'] as unknown[]).length).toBe(2);
    const both = await personOf(app, 'both', ['auditor', 'operator']);
    expect((await both('/services/two')).status).toBe(200);
    expect((await call('GET', '/services/two')).status).toBe(200);
    expect((await people.administrator('POST', '/audit/grants', { ...INVITATION, account: 'both', services: ['two'] })).status).toBe(400);
  });

  it('sees nothing any more from the moment that an invitation is ended', async () => {
    const [grant] = (await people.administrator('GET', '/audit/grants')).body['items'] as AuditGrant[];
    expect((await people.officer('DELETE', `/audit/grants/${grant?.id}`)).status).toBe(403);
    expect((await people.administrator('DELETE', `/audit/grants/${grant?.id}`)).status).toBe(204);
    expect((await people.administrator('DELETE', `/audit/grants/${grant?.id}`)).status).toBe(409);
    expect((await people.administrator('DELETE', '/audit/grants/nothing')).status).toBe(404);
    expect(await servicesOf()).toEqual([]);
    expect((await people.auditor('GET', '/services/one')).status).toBe(404);
    expect((await people.administrator('GET', '/audit/grants')).body['items']).toMatchObject([{ state: 'ended', endedBy: 'account:admin' }]);
    const kept = (await call('GET', '/ledger/entries?kind=audit.grant')).body['items'] as LedgerEntryHead[];
    expect(kept.map((one) => one.subject)).toEqual([`audit/grant/${grant?.id}/ended`, `audit/grant/${grant?.id}`]);
  });

  it('sees it to the end of the last day in the zone of the service', async () => {
    await call('PUT', '/services/lisbon', { ...SMALL_SERVICE, timeZone: 'Europe/Lisbon' });
    clock.advance(1000);
    await invite(people, ['one', 'lisbon'], { endsOn: '2026-04-30' });
    clock.set(Date.parse('2026-04-30T14:59:59Z'));
    expect(await servicesOf()).toEqual(['lisbon', 'one']);
    clock.set(Date.parse('2026-04-30T15:00:00Z'));
    expect(await servicesOf()).toEqual(['lisbon']);
    expect((await people.auditor('GET', '/services/one')).status).toBe(404);
    clock.set(Date.parse('2026-04-30T23:00:00Z'));
    expect(await servicesOf()).toEqual([]);
    expect((await people.administrator('GET', '/audit/grants')).body['items']).toMatchObject([{ state: 'over' }, { state: 'ended' }]);
  });

  it('is not invited from a screen that was left open', async () => {
    const wanted = { ...INVITATION, services: ['one'] };
    expect(await people.administrator('POST', '/audit/grants', wanted)).toMatchObject({ status: 403, body: { code: 'reauthenticationRequired' } });
    const again = await signIn(app.url, 'admin', ADMIN_PASSWORD);
    expect((await again('/audit/grants', { method: 'POST', body: JSON.stringify(wanted) })).status).toBe(201);
  });
});

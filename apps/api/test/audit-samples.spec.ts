import type { AuditPopulation, AuditSample, LedgerEntry, LedgerEntryHead } from '@kaiji/contracts';
import { sha256Hex } from '@kaiji/ledger';
import { apiClient } from './support/api-client';
import { type AuditPeople, auditPeople, invite } from './support/audit-people';
import { SMALL_SERVICE } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';

const MARCH = { kind: 'incident', from: '2026-03-01', to: '2026-04-01' };
const query = (of: object): string => new URLSearchParams(of as Record<string, string>).toString();
const incident = (day: number, title = '障害'): object => ({
  title,
  impact: 'outage',
  cause: 'network',
  occurredAt: `2026-03-${String(day).padStart(2, '0')}T01:00:00Z`,
  restoredAt: `2026-03-${String(day).padStart(2, '0')}T01:30:00Z`,
});

describe('samples', () => {
  let app: TestApp;
  let people: AuditPeople;
  const call = apiClient(() => app);
  const population = async (of: object = MARCH): Promise<AuditPopulation> =>
    (await people.auditor('GET', `/services/one/audit/population?${query(of)}`)).body as unknown as AuditPopulation;
  const draw = (change: object = {}, who = people.auditor) => who('POST', '/services/one/audit/samples', { ...MARCH, size: 5, seed: '8231-4407', ...change });
  const textOf = async (path: string): Promise<string> => (await people.auditorFetch(`/services/one/audit/${path}`)).text();

  beforeAll(async () => {
    app = await startTestApp();
    people = await auditPeople(app);
    await call('PUT', '/services/one', SMALL_SERVICE);
    for (let day = 1; day <= 20; day += 1) await call('PUT', `/services/one/incidents/INC-${day}`, incident(day));
    await call('PUT', '/services/one/incidents/INC-3', { ...incident(3, '障害(訂正)'), reason: '題名の誤り' });
    await call('PUT', '/services/one/incidents/earlier', { ...incident(1), occurredAt: '2026-02-27T01:00:00Z', restoredAt: '2026-02-27T02:00:00Z' });
    await invite(people, ['one']);
  }, 60_000);
  afterAll(() => app.stop());

  it('come from a population that is counted first: each record once, in its last revision', async () => {
    const found = await population();
    const listed = await textOf(`population.txt?${query(MARCH)}`);
    expect(found).toMatchObject({ kind: 'incident', from: '2026-02-28T15:00:00.000Z', to: '2026-03-31T15:00:00.000Z', count: 20 });
    expect(listed.trimEnd().split('\n')).toHaveLength(20);
    expect(listed).toContain('record/one/incident/INC-3/2\n');
    expect(listed).not.toContain('record/one/incident/INC-3/1\n');
    expect(sha256Hex(listed)).toBe(found.sha256);
    expect(await population({ ...MARCH, kind: 'patch' })).toMatchObject({ count: 0 });
  });

  it('are drawn the same each time, by the number that the auditor brings', async () => {
    const [first, again, other] = [await draw(), await draw(), await draw({ seed: '8231-4408' })];
    expect([first.status, first.body['drawn'], first.body['firm']]).toEqual([201, 5, '青葉監査法人']);
    expect(again.body['items']).toEqual(first.body['items']);
    expect(other.body['items']).not.toEqual(first.body['items']);
    const { items, seed } = first.body as unknown as AuditSample;
    for (const { subject, hash } of items) expect(hash).toBe(sha256Hex(`${seed}\n${subject}`));
    expect(items.map((one) => one.hash)).toEqual(items.map((one) => one.hash).sort());
    expect((await draw({ size: 1000 })).body).toMatchObject({ size: 1000, drawn: 20 });
  });

  it('stay as they were drawn, and so does their population, whatever is recorded afterwards', async () => {
    const { id, items, population: then } = (await draw()).body as unknown as AuditSample;
    await call('PUT', '/services/one/incidents/INC-21', incident(21));
    expect((await population()).count).toBe(21);
    expect(await population({ ...MARCH, ledgerSize: String(then.ledgerSize) })).toEqual(then);
    const kept = (await people.auditor('GET', `/services/one/audit/samples/${id}`)).body as unknown as AuditSample;
    expect([kept.items, kept.population, kept.procedure.includes(then.sha256)]).toEqual([items, then, true]);
    const csv = await textOf(`samples/${id}/sample.csv`);
    for (const { subject, hash } of items) expect(csv).toContain(`"${subject}","${hash}"`);
  });

  it('are in the ledger', async () => {
    const { id, population: of, items } = (await draw()).body as unknown as AuditSample;
    const [head] = (await call('GET', `/ledger/entries?q=audit/sample/${id}`)).body['items'] as LedgerEntryHead[];
    const { entry } = (await call('GET', `/ledger/entries/${head?.seq}`)).body as unknown as LedgerEntry;
    const drawn = sha256Hex(items.map((one) => `${one.subject}\n`).join(''));
    expect(entry['meta']).toMatchObject({ seed: '8231-4407', size: 5, count: of.count, populationSha256: of.sha256, ledgerSize: of.ledgerSize, itemsSha256: drawn });
  });

  it('are refused outside of the audit, without a number, and from nothing', async () => {
    expect((await draw({ from: '2025-12-31' })).status).toBe(403);
    expect((await draw({ to: '2026-04-02' })).status).toBe(403);
    expect((await draw({}, people.officer)).status).toBe(403);
    expect((await draw({}, people.rival)).status).toBe(404);
    expect((await draw({ seed: undefined })).status).toBe(400);
    expect((await draw({ seed: 'a b c d' })).status).toBe(400);
    expect((await draw({ kind: 'patch' })).status).toBe(409);
    expect((await people.auditor('GET', `/services/one/audit/population?${query({ ...MARCH, ledgerSize: '99999' })}`)).status).toBe(400);
  });

  it('are shown to the provider, and not to another firm', async () => {
    const countOf = async (who: AuditPeople['auditor']): Promise<number> => ((await who('GET', '/services/one/audit/samples')).body['items'] as unknown[]).length;
    expect(await countOf(people.officer)).toBe(await countOf(people.auditor));
    await invite(people, ['one'], { account: 'rival', firm: '若葉監査法人' });
    expect(await countOf(people.rival)).toBe(0);
    const [{ id } = { id: '' }] = (await people.officer('GET', '/services/one/audit/samples')).body['items'] as AuditSample[];
    expect((await people.rival('GET', `/services/one/audit/samples/${id}`)).status).toBe(404);
  });
});

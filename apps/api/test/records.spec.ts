import { Client } from 'pg';
import { apiClient } from './support/api-client';
import { SMALL_SERVICE } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';

const INCIDENT = { title: '応答不能', impact: 'outage', cause: 'hardware', occurredAt: '2026-03-06T10:00:00+09:00', restoredAt: '2026-03-06T10:30:00+09:00' };
const RUN = { id: 'b1', target: 'db', startedAt: '2026-03-06T02:00:00+09:00', completedAt: '2026-03-06T03:00:00+09:00', outcome: 'success' };
const PATCH = { advisory: 'CVE-2026-0001', asset: 'web01', severity: 'high', releasedAt: '2026-03-01T00:00:00Z' };

describe('records', () => {
  let app: TestApp;
  const call = apiClient(() => app);

  beforeAll(async () => {
    app = await startTestApp();
    await call('PUT', '/services/records', SMALL_SERVICE);
  });
  afterAll(() => app.stop());

  const pathsOf = (body: Record<string, unknown>): string[] => ((body['errors'] ?? []) as { path: string }[]).map((one) => one.path);

  it('an incident: the same again is the same revision, another content a new one, and all revisions stay', async () => {
    expect((await call('PUT', '/services/records/incidents/i-1', INCIDENT)).body).toMatchObject({ id: 'i-1', revision: 1, record: INCIDENT });
    expect((await call('PUT', '/services/records/incidents/i-1', INCIDENT)).body).toMatchObject({ revision: 1 });
    const changed = { ...INCIDENT, cause: 'network', reason: '原因調査の結果' };
    expect((await call('PUT', '/services/records/incidents/i-1', changed)).body).toMatchObject({ revision: 2, reason: '原因調査の結果' });
    const { body } = await call('GET', '/services/records/incidents/i-1/revisions');
    expect((body['items'] as { record: { cause: string } }[]).map((one) => one.record.cause)).toEqual(['hardware', 'network']);
    expect((await call('PUT', '/services/records/incidents/i-1', INCIDENT)).body).toMatchObject({ revision: 3 });
  });

  it('keeps the bytes as they were received, by their hash', async () => {
    const raw = `{ "title":"生の記録", "impact":"none",\n "cause":"other", "occurredAt":"2026-03-06T10:00:00Z" }`;
    await call('PUT', '/services/records/incidents/raw', raw);
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    const kept = await database.query(
      `SELECT convert_from(d.data, 'UTF8') AS text FROM evidence_revision r JOIN raw_document d ON d.sha256 = r.raw_sha256 WHERE external_id = 'raw'`,
    );
    await expect(database.query(`UPDATE evidence_revision SET reason = 'x'`)).rejects.toThrow(/append-only/);
    await database.end();
    expect(kept.rows).toEqual([{ text: raw }]);
  });

  it.each([
    ['an end before its start', { ...INCIDENT, restoredAt: '2026-03-06T09:00:00+09:00' }, ['restoredAt']],
    ['a time without offset', { ...INCIDENT, occurredAt: '2026-03-06T10:00:00' }, ['occurredAt']],
    ['a time in the future', { ...INCIDENT, occurredAt: '2999-01-01T00:00:00Z', restoredAt: undefined }, ['occurredAt']],
    ['an unknown field', { ...INCIDENT, severity: 1 }, ['severity']],
    ['an unknown cause', { ...INCIDENT, cause: 'gremlins' }, ['cause']],
    ['an unknown component', { ...INCIDENT, components: ['web', 'nope'] }, ['components.1']],
    ['a wrong type', { ...INCIDENT, title: 5 }, ['title']],
    ['nothing', {}, ['title', 'impact', 'cause', 'occurredAt']],
  ])('refuses an incident with %s, naming the field', async (_name, incident, paths) => {
    const { status, body } = await call('PUT', '/services/records/incidents/bad', incident);
    expect([status, pathsOf(body)]).toEqual([400, paths]);
    expect((await call('GET', '/services/records/incidents/bad')).status).toBe(404);
  });

  it('a batch keeps its good rows, names the others, and does not undo what came later', async () => {
    const first = await call('POST', '/services/records/backup-runs', { runs: [RUN, { ...RUN, id: 'b2', outcome: 'ok' }, { ...RUN, id: 'b3', completedAt: '2026-03-06T01:00:00+09:00' }, 5] });
    expect(first).toMatchObject({ status: 200, body: { accepted: 1, duplicates: 0 } });
    expect((first.body['rejected'] as { index: number; reason: string }[]).map((one) => one.index)).toEqual([1, 2, 3]);
    expect((first.body['rejected'] as { reason: string }[])[1]?.reason).toBe('completedAt: startedAt より前です');
    await call('POST', '/services/records/backup-runs', { runs: [{ ...RUN, expiredAt: '2026-03-07T03:00:00+09:00' }] });
    expect((await call('POST', '/services/records/backup-runs', { runs: [RUN] })).body).toEqual({ accepted: 0, duplicates: 1, rejected: [] });
    const { body } = await call('GET', '/services/records/backup-runs');
    expect(body['items']).toMatchObject([{ id: 'b1', revision: 2, record: { expiredAt: '2026-03-07T03:00:00+09:00' } }]);
  });

  it('knows a patch by its advisory and asset', async () => {
    const answer = await call('POST', '/services/records/patches', { patches: [PATCH, { ...PATCH, asset: 'web02' }, PATCH, { ...PATCH, appliedAt: '2026-03-05T00:00:00Z' }] });
    expect(answer.body).toEqual({ accepted: 3, duplicates: 1, rejected: [] });
    const { body } = await call('GET', '/services/records/patches');
    expect((body['items'] as { revision: number }[]).map((one) => one.revision).sort()).toEqual([1, 2]);
  });

  it.each(['backup-runs', 'backup-checks', 'patches', 'support-contacts', 'support-shifts'])('refuses a wrong body for %s', async (route) => {
    expect((await call('POST', `/services/records/${route}`, { items: [] })).status).toBe(400);
    expect((await call('POST', `/services/records/${route}`, [])).status).toBe(400);
    expect((await call('POST', `/services/records/${route}`)).status).toBe(400);
  });

  it('a correction counts only once another person has approved it', async () => {
    const correction = { kind: 'state', from: '2026-03-06T10:00:00+09:00', to: '2026-03-06T10:30:00+09:00', state: 'up', reason: '監視側の障害' };
    const asked = await call('POST', '/services/records/corrections', correction);
    expect(asked).toMatchObject({ status: 201, body: { revision: 1, approval: null, reason: '監視側の障害' } });
    const own = await call('POST', `/services/records/corrections/${String(asked.body['id'])}/approve`, {});
    expect(own).toMatchObject({ status: 403, body: { title: '自分が申請した訂正は承認できません' } });
  });

  it('a correction does not decide the future, nor nothing at all', async () => {
    const correction = { kind: 'state', from: '2026-03-06T10:00:00+09:00', state: 'up', reason: '監視側の障害' };
    for (const to of ['2999-01-01T00:00:00Z', correction.from]) {
      const { status, body } = await call('POST', '/services/records/corrections', { ...correction, to });
      expect([status, pathsOf(body)]).toEqual([400, ['to']]);
    }
  });

  it('one person cannot approve with a token what was asked for with another of theirs', async () => {
    const minted = await call('POST', '/tokens', { name: 'second', scopes: ['corrections.approve', 'evidence.read'] });
    const correction = { kind: 'state', from: '2026-03-06T11:00:00+09:00', to: '2026-03-06T11:30:00+09:00', state: 'up', reason: '監視側の障害' };
    const asked = await call('POST', '/services/records/corrections', correction);
    const headers = { authorization: `Bearer ${String(minted.body['token'])}` };
    const approved = await call('POST', `/services/records/corrections/${String(asked.body['id'])}/approve`, {}, headers);
    expect([minted.status, approved.status]).toEqual([201, 403]);
  });

  it.each([
    ['NUL', 'a\u0000b'],
    ['a lone surrogate', 'a\ud800b'],
    ['blanks alone', '   '],
  ])('refuses %s in a text and keeps the good rows of a batch beside it', async (_name, text) => {
    expect((await call('PUT', '/services/records/incidents/text', { ...INCIDENT, title: text })).status).toBe(400);
    if (text.trim() === '') return;
    const patches = [{ ...PATCH, asset: `good-${_name}` }, { ...PATCH, severity: text }, { ...PATCH, reason: text }];
    const { status, body } = await call('POST', '/services/records/patches', { patches });
    expect([status, body['accepted'], (body['rejected'] as unknown[]).length]).toEqual([200, 1, 2]);
  });

  it.each(['%00', '%ff', 'x'.repeat(201), '..%2f'])('answers a path of %s with a problem', async (part) => {
    for (const path of [`/services/${part}`, `/services/records/incidents/${part}`]) {
      const { status, headers } = await call('GET', path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(headers.get('content-type')).toContain('application/problem+json');
    }
  });

  it('answers a wrong method with 405 and those that are possible, a wrong path with 404', async () => {
    const wrong = await call('DELETE', '/services/records/probe-results');
    expect([wrong.status, wrong.body['code'], wrong.headers.get('allow')]).toEqual([405, 'methodNotAllowed', 'POST']);
    expect((await call('PATCH', '/services/records')).headers.get('allow')).toBe('GET, HEAD, PUT');
    expect((await call('DELETE', '/services/records/nothing')).status).toBe(404);
  });

  it('takes an id of 200 characters', async () => {
    expect((await call('PUT', `/services/records/incidents/${'x'.repeat(200)}`, INCIDENT)).status).toBe(200);
    expect((await call('PUT', `/services/records/incidents/${encodeURIComponent('障'.repeat(200))}`, INCIDENT)).status).toBe(200);
  });

  it('says what it got', async () => {
    const { body } = await call('PUT', '/services/records/incidents/bad', { ...INCIDENT, title: 5 }, { 'accept-language': 'en' });
    expect(body['errors']).toEqual([{ path: 'title', message: 'Invalid input: expected string, received number' }]);
  });

  it('a service definition: repeats change nothing, faults are named', async () => {
    expect((await call('PUT', '/services/records', SMALL_SERVICE)).body).toMatchObject({ revision: 1, timeZone: 'Asia/Tokyo', policy: { decimals: 3 } });
    const bad = { ...SMALL_SERVICE, timeZone: 'Asia/Tokio', pattern: 7, colour: 'red' };
    const { status, body } = await call('PUT', '/services/other', bad);
    expect(status).toBe(400);
    expect(pathsOf(body).sort()).toEqual(['colour', 'pattern', 'timeZone']);
    expect((await call('PUT', '/services/bad%20key', SMALL_SERVICE)).status).toBe(400);
    expect((await call('GET', '/services/other')).status).toBe(404);
  });
});

import type { FrozenFigure, FrozenFigureHead } from '@kaiji/contracts';
import { openFigure, sha256Hex } from '@kaiji/ledger';
import { Client } from 'pg';
import { Checkpoints, LedgerKey } from '../src/platform/ledger';
import { NightlyFigures } from '../src/features/figures';
import { WatchFrozen } from '../src/features/figures/frozen/watch-frozen';
import { apiClient } from './support/api-client';
import { disclosurePeople, type DisclosurePeople } from './support/disclosure-people';
import { SMALL_SERVICE, steadyResults } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';
import { TestClock } from './support/test-clock';

const WEEK = { from: '2026-03-01', to: '2026-03-08' };
const OUTAGE = { from: Date.parse('2026-03-03T10:00:00+09:00'), to: Date.parse('2026-03-03T10:10:00+09:00') };
const isDown = (atMs: number): boolean => atMs >= OUTAGE.from && atMs < OUTAGE.to;
const LATE = { title: '外部からの申告', impact: 'outage', cause: 'network', occurredAt: '2026-03-05T01:00:00Z', restoredAt: '2026-03-05T01:30:00Z' };

describe('frozen figures', () => {
  const clock = new TestClock();
  let app: TestApp;
  let people: DisclosurePeople;
  const call = apiClient(() => app);
  const watch = (): Promise<number | undefined> => app.app.get(WatchFrozen, { strict: false }).run();
  const nightly = (): Promise<number | undefined> => app.app.get(NightlyFigures, { strict: false }).run();
  const service = async (key: string): Promise<void> => {
    await call('PUT', `/services/${key}`, SMALL_SERVICE);
    const results = steadyResults('2026-02-28T15:00:00Z', '2026-03-07T15:00:00Z', (atMs) => (isDown(atMs) ? 'down' : 'up'));
    await call('POST', `/services/${key}/probe-results`, { results });
  };
  const freeze = async (key: string, body: object = WEEK): Promise<FrozenFigure[]> => {
    const answer = await people.officer('POST', `/services/${key}/frozen-figures`, body);
    expect(answer.status).toBe(201);
    return answer.body['items'] as FrozenFigure[];
  };
  const uptimeOf = async (key: string): Promise<FrozenFigure> => {
    const [frozen] = await freeze(key, { ...WEEK, figures: ['uptime'] });
    if (frozen === undefined) throw new Error('nothing was frozen');
    return frozen;
  };
  const heads = async (key: string): Promise<FrozenFigureHead[]> => (await call('GET', `/services/${key}/frozen-figures`)).body['items'] as FrozenFigureHead[];

  beforeAll(async () => {
    app = await startTestApp({ clock });
    people = await disclosurePeople(app);
  }, 30_000);
  afterAll(() => app.stop());

  it('are what the figures said, with a signed statement that names their inputs', async () => {
    await service('one');
    await call('PUT', '/services/one/incidents/i-1', { ...LATE, occurredAt: '2026-03-03T01:00:00Z', restoredAt: '2026-03-03T01:10:00Z' });
    const frozen = await freeze('one');
    expect(frozen.map((one) => [one.figure, one.revision, one.state])).toEqual(
      ['uptime', 'incidents', 'patches', 'backups', 'monitoring', 'maintenance', 'notification', 'support'].map((name) => [name, 1, 'frozen']),
    );
    const [uptime] = frozen;
    const shown = (await call('GET', `/services/one/figures/uptime?from=2026-03-01&to=2026-03-08&asOf=${uptime?.period.asOf}`)).body;
    expect(uptime?.body).toEqual(shown);
    expect(uptime?.value).toMatchObject({ percent: '99.900' });

    const response = await fetch(`${app.url}/api/v1/services/one/frozen-figures/${uptime?.id}/statement`, { headers: { authorization: `Bearer ${app.token}` } });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(sha256Hex(bytes)).toBe(uptime?.statement.sha256);
    const { name, predicate } = openFigure(bytes, [(await app.app.get(LedgerKey, { strict: false }).signer()).pair.publicKey]);
    expect(name).toBe('figure/one/uptime/2026-02-28T15:00:00Z/2026-03-07T15:00:00Z/1');
    expect(predicate).toMatchObject({ value: '99.900', numerator: String(604_800_000 - 600_000), denominator: '604800000', inputs: uptime?.inputs });
    // The definition, one incident, and the eight UTC days that the week reaches into.
    expect(uptime?.inputs.count).toBe(10);
  });

  it('are in the ledger, and in a checkpoint', async () => {
    await service('two');
    const frozen = await uptimeOf('two');
    const db = new Client(app.databaseUrl);
    await db.connect();
    const { rows } = await db.query<{ seq: string; kind: string; sha256: Buffer }>('SELECT seq, kind, content_digest AS sha256 FROM ledger_entry WHERE subject = $1', [
      frozen.statement.subject,
    ]);
    await db.end();
    expect(rows[0]).toMatchObject({ kind: 'figure', sha256: Buffer.from(frozen.statement.sha256, 'hex') });
    const checkpoint = await app.app.get(Checkpoints, { strict: false }).latest();
    expect(checkpoint?.size).toBeGreaterThan(Number(rows[0]?.seq));
  });

  it('seal what they are made from: the table of results is empty afterwards', async () => {
    await service('sealed');
    await uptimeOf('sealed');
    const db = new Client(app.databaseUrl);
    await db.connect();
    const left = await db.query(`SELECT 1 FROM probe_result r JOIN service s ON s.id = r.service_id WHERE s.key = 'sealed'`);
    await db.end();
    expect(left.rowCount).toBe(0);
  });

  it('are refused before the period is over and its days are closed, and a second time', async () => {
    await service('early');
    const early = await people.officer('POST', '/services/early/frozen-figures', { from: '2026-03-01', to: '2026-04-02' });
    expect([early.status, early.body['title']]).toEqual([409, expect.stringContaining('封印')]);
    await uptimeOf('early');
    expect((await people.officer('POST', '/services/early/frozen-figures', { ...WEEK, figures: ['patches'] })).status).toBe(201);
    const again = await people.officer('POST', '/services/early/frozen-figures', { ...WEEK, figures: ['incidents', 'uptime'] });
    expect([again.status, again.body['title']]).toEqual([409, expect.stringContaining('訂正')]);
    // Nothing of a refused request is kept.
    expect((await heads('early')).map((one) => one.figure).sort()).toEqual(['patches', 'uptime']);
  });

  it('are approved by another person than who froze them, once', async () => {
    await service('three');
    const { id } = await uptimeOf('three');
    const approve = `/services/three/frozen-figures/${id}/approve`;
    expect((await people.officer('POST', approve)).status).toBe(403);
    const approved = await people.approver('POST', approve, { reason: '算定書を確認' });
    expect([approved.status, approved.body['state']]).toEqual([200, 'approved']);
    expect((await people.approver('POST', approve)).status).toBe(409);
  });

  it('stay as they are when late evidence comes; it raises what would differ, and is taken back when the evidence is', async () => {
    await service('four');
    const { id, body } = await uptimeOf('four');
    expect(await watch()).toBe(0);
    await call('PUT', '/services/four/incidents/late', LATE);
    expect(await watch()).toBe(1);
    expect(await watch()).toBe(0);
    const [drifted] = await heads('four');
    expect(drifted?.drift?.differences).toEqual(
      expect.arrayContaining([
        { path: 'value.percent', before: '99.900', after: '99.603' },
        { path: 'downMs', before: 600_000, after: 2_400_000 },
        { path: 'outages', before: 1, after: 2, changedItems: 1 },
      ]),
    );
    expect((await call('GET', `/services/four/frozen-figures/${id}`)).body['body']).toEqual(body);
    await call('PUT', '/services/four/incidents/late', { ...LATE, impact: 'none', reason: '利用者側の原因と判明' });
    expect(await watch()).toBe(1);
    expect((await heads('four'))[0]?.drift).toBeNull();
  });

  it('are restated with a reason: a new revision with its changes, the old one stays', async () => {
    await service('five');
    const { id, statement } = await uptimeOf('five');
    const restate = `/services/five/frozen-figures/${id}/restate`;
    const same = await people.officer('POST', restate, { reason: '確認のため' });
    expect([same.status, same.body['title']]).toEqual([409, expect.stringContaining('同じ')]);
    await call('PUT', '/services/five/incidents/late', LATE);
    await watch();
    expect((await people.officer('POST', restate, {})).status).toBe(400);
    expect((await people.officer('POST', restate, { reason: ' ' })).status).toBe(400);
    const restated = await people.officer('POST', restate, { reason: '外部からの申告により停止を追加' });
    expect([restated.status, restated.body['revision'], restated.body['supersedes'], restated.body['drift']]).toEqual([201, 2, id, null]);
    expect(restated.body['changes']).toEqual(expect.arrayContaining([{ path: 'value.percent', before: '99.900', after: '99.603' }]));
    const old = (await call('GET', `/services/five/frozen-figures/${id}`)).body;
    expect(old).toMatchObject({ state: 'restated', supersededBy: restated.body['id'], value: { percent: '99.900' }, statement });
    expect((await people.officer('POST', restate, { reason: 'もう一度' })).status).toBe(409);
    expect((await people.approver('POST', `/services/five/frozen-figures/${id}/approve`)).status).toBe(409);
  });

  it('notice late results of a sealed day', async () => {
    const isHole = ({ at }: { at: string }): boolean => at >= '2026-03-02T03:00' && at < '2026-03-02T03:05';
    const all = steadyResults('2026-02-28T15:00:00Z', '2026-03-07T15:00:00Z', (atMs) => (isHole({ at: new Date(atMs).toISOString() }) ? 'down' : 'up'));
    await call('PUT', '/services/six', SMALL_SERVICE);
    await call('POST', '/services/six/probe-results', { results: all.filter((one) => !isHole(one)) });
    clock.advance(60_000);
    await nightly();
    const { id } = await uptimeOf('six');
    await watch();
    await call('POST', '/services/six/probe-results', { results: all.filter(isHole) });
    clock.advance(60_000);
    await nightly();
    expect(await watch()).toBe(1);
    expect((await heads('six'))[0]?.drift?.differences).toEqual(expect.arrayContaining([expect.objectContaining({ path: 'downMs', before: 0, after: 300_000 })]));
    const restated = await people.officer('POST', `/services/six/frozen-figures/${id}/restate`, { reason: '遅れて届いた監視結果を反映' });
    expect([restated.status, (restated.body['body'] as { downMs: number }).downMs]).toEqual([201, 300_000]);
    expect((await call('GET', '/services/six/frozen-figures/none')).status).toBe(404);
  });
});

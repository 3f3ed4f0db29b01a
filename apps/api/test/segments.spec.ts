import { decodeSegment } from '@kaiji/evidence';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BackFill } from '../src/platform/ledger/back-fill';
import { SealingApp } from './support/sealing';
import { SMALL_SERVICE, steadyResults } from './support/service-fixture';

const MARCH = 'from=2026-03-01&to=2026-03-05';
const minuteOf = (atMs: number): number => Math.floor(atMs / 60_000) % 1440;

describe('sealing of closed days', () => {
  let sealing: SealingApp;
  beforeAll(async () => (sealing = await SealingApp.start()));
  afterAll(() => sealing.stop());

  const threeDays = () => steadyResults('2026-03-01T00:00:00Z', '2026-03-04T00:00:00Z', (atMs) => (minuteOf(atMs) < 7 ? 'down' : 'up'));

  it('moves a day into a file that the ledger knows, and no figure moves', async () => {
    const service = await sealing.newService();
    await sealing.send(service, threeDays().map((one, index) => ({ ...one, latencyMs: 40 + (index % 9), ...(one.outcome === 'down' && { detail: '応答なし 𠮷' }) })));
    const figures = async () => [await sealing.figure(service, 'uptime', MARCH), await sealing.figure(service, 'monitoring', MARCH)].map(({ period: _, ...rest }) => rest);
    const before = await figures();
    const made = await sealing.made(service);
    expect(await sealing.seal()).toBe(3);
    expect(await sealing.hotRows(service)).toBe(0);
    expect(await figures()).toEqual(before);
    expect(await sealing.made(service)).toEqual(made);

    const [first] = await sealing.rows(
      `SELECT s.sha256, s.rows, d.data, l.kind, l.content_digest FROM probe_segment s JOIN service v ON v.id = s.service_id
       JOIN probe_segment_data d ON d.service_id = s.service_id AND d.day = s.day AND d.revision = s.revision
       JOIN ledger_entry l ON l.subject = 'segment/' || v.key || '/' || s.day || '/' || s.revision
       WHERE v.key = $1 ORDER BY s.day LIMIT 1`,
      service,
    );
    const data = first?.['data'] as Buffer;
    const hash = createHash('sha256').update(data).digest();
    expect(first).toMatchObject({ sha256: hash, content_digest: hash, kind: 'segment', rows: 1440 });
    const { head, rows } = await decodeSegment(data);
    expect(head).toMatchObject({ service, day: '2026-03-01', rows: 1440, series: [{ check: 'http', location: 'tokyo', intervalMs: { 1: 60_000 } }] });
    expect(rows[0]).toMatchObject({ atMs: Date.parse('2026-03-01T00:00:00Z'), outcome: 3, latencyMs: 40, detail: '応答なし 𠮷' });
  });

  it('lists what is sealed and hands out the file', async () => {
    const service = await sealing.newService();
    await sealing.send(service, threeDays());
    await sealing.seal();
    const listed = (await sealing.call('GET', `/services/${service}/segments?from=2026-03-02&to=2026-03-03`)).body['items'] as { sha256: string }[];
    expect(listed).toMatchObject([
      {
        day: '2026-03-02',
        revision: 1,
        rows: 1440,
        from: '2026-03-02T00:00:00.000Z',
        to: '2026-03-02T23:59:00.000Z',
        subject: `segment/${service}/2026-03-02/1`,
        erasedAt: null,
      },
    ]);
    const read = (path: string) => fetch(`${sealing.app.url}/api/v1/services/${service}/segments/${path}`, { headers: { authorization: `Bearer ${sealing.app.token}` } });
    const file = await read('2026-03-02/1');
    expect(file.headers.get('content-type')).toBe('application/vnd.apache.parquet');
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(listed[0]?.sha256);
    expect((await decodeSegment(bytes)).rows).toHaveLength(1440);
    expect((await read('2026-03-02/2')).status).toBe(404);
    expect((await read('2026-03-32/1')).status).toBe(400);
    expect((await sealing.call('GET', `/services/${service}/segments?day=2026-03-02`)).status).toBe(400);
    const coverage = await sealing.app.app.get(BackFill, { strict: false }).coverage();
    expect(coverage.unrecorded.filter(({ source, count }) => source === 'probe_segment' && count > 0)).toEqual([]);
  });

  it('takes nothing from a repeat of what is sealed', async () => {
    const service = await sealing.newService();
    await sealing.send(service, threeDays());
    await sealing.seal();
    expect(await sealing.send(service, threeDays())).toEqual({ accepted: 0, duplicates: 4320, rejected: [] });
    expect(await sealing.hotRows(service)).toBe(0);
    expect(await sealing.seal()).toBe(0);
  });

  it('takes late results of a sealed day, exactly as if it were not, and seals them as a further revision', async () => {
    const whole = threeDays();
    const isLate = (at: string): boolean => at.startsWith('2026-03-02T00:0') || at.startsWith('2026-03-02T23:5');
    const service = await sealing.newService();
    await sealing.send(service, whole.filter(({ at }) => !isLate(at)));
    await sealing.seal();
    const never = await sealing.newService();
    await sealing.send(never, whole);
    expect(await sealing.send(service, whole)).toMatchObject({ accepted: 20, duplicates: 4300 });
    expect(await sealing.hotRows(service)).toBe(20);
    expect(await sealing.made(service)).toEqual(await sealing.made(never));
    expect((await sealing.rebuild(service))['differences']).toEqual([]);

    await sealing.seal();
    expect(await sealing.hotRows(service)).toBe(0);
    expect((await sealing.segments(service)).map((one) => [one['day'], one['revision'], one['rows']])).toEqual([
      ['2026-03-01', 1, 1440],
      ['2026-03-02', 1, 1420],
      ['2026-03-02', 2, 1440],
      ['2026-03-03', 1, 1440],
    ]);
    expect(await sealing.made(service)).toEqual(await sealing.made(never));
    expect((await sealing.rebuild(service))['differences']).toEqual([]);
  });

  it('takes late results that are scattered over a long time, under another definition, by making all of it anew', async () => {
    const slower = structuredClone(SMALL_SERVICE);
    const check = slower.components[0]?.checks?.[0];
    if (check) check.intervalSeconds = 120;
    const whole = steadyResults('2026-02-01T00:00:00Z', '2026-02-14T00:00:00Z', (atMs) => (minuteOf(atMs) % 500 === 0 ? 'down' : 'up'));
    const isLate = (_: unknown, index: number): boolean => index % 150 === 77;
    const take = async (seal: boolean): Promise<string> => {
      const service = await sealing.newService();
      await sealing.send(service, whole.filter((one, index) => !isLate(one, index)));
      await sealing.call('PUT', `/services/${service}`, slower);
      if (seal) await sealing.seal();
      const late = whole.filter(isLate);
      // Few at a time they are put in between one by one.
      const size = seal ? late.length : 40;
      for (let start = 0; start < late.length; start += size) await sealing.send(service, late.slice(start, start + size));
      return service;
    };
    const scattered = await sealing.made(await take(true));
    expect(scattered).toEqual(await sealing.made(await take(false)));
    expect(scattered['runs']?.length).toBeGreaterThan(200);
  });

  it('waits until a day is over and quiet', async () => {
    const service = await sealing.newService();
    const nowMs = sealing.clock.now();
    const midnight = Date.parse(`${new Date(nowMs).toISOString().slice(0, 10)}T00:00:00Z`);
    sealing.clock.set(midnight + 3_600_000);
    await sealing.send(service, steadyResults(new Date(midnight - 3_600_000).toISOString(), new Date(midnight + 3_600_000).toISOString()));
    await sealing.seal();
    expect(await sealing.segments(service)).toEqual([]);
    sealing.clock.set(midnight + 2 * 3_600_000);
    await sealing.send(service, [{ check: 'http', at: new Date(midnight - 1000).toISOString(), outcome: 'up' }]);
    sealing.clock.set(midnight + 2 * 3_600_000 - 60_000);
    await sealing.seal();
    expect(await sealing.segments(service)).toMatchObject([{ rows: 61 }]);
    expect(await sealing.hotRows(service)).toBe(60);
  });

  it('has what is cut off by asOf, and figures that read single results, the same before and after', async () => {
    const service = await sealing.newService({ ...SMALL_SERVICE, policy: { staleAfterIntervals: 1 } });
    const longDown = (atMs: number) => (atMs >= Date.parse('2026-03-01T20:00:00Z') && atMs < Date.parse('2026-03-03T04:00:00Z') ? 'down' : 'up');
    const results = steadyResults('2026-03-01T00:00:00Z', '2026-03-04T00:00:00Z', longDown).filter((_, index) => index % 100 !== 7);
    await sealing.send(service, results);
    const coarse = await sealing.newService();
    await sealing.send(coarse, results);
    const asOf = encodeURIComponent('2026-03-02T12:00:30Z');
    const read = async () => [
      await sealing.figure(service, 'uptime', `${MARCH}&asOf=${asOf}`),
      await sealing.figure(coarse, 'uptime', `${MARCH}&asOf=${asOf}`),
      (({ period: _, ...rest }) => rest)(await sealing.figure(service, 'uptime', MARCH)),
    ];
    const before = await read();
    expect(before[0]?.['unknownMs']).not.toBe(before[1]?.['unknownMs']);
    await sealing.seal();
    expect(await sealing.hotRows(service)).toBe(0);
    expect(await read()).toEqual(before);
  });

  it('lets no row go that is not sealed, and nothing sealed change', async () => {
    const service = await sealing.newService();
    await sealing.send(service, threeDays());
    await sealing.seal();
    await sealing.send(service, [{ check: 'http', at: '2026-03-02T00:00:01Z', outcome: 'up' }]);
    const [{ id } = {}] = await sealing.rows('SELECT id FROM service WHERE key = $1', service);
    await expect(sealing.rows("SELECT kaiji_drop_sealed_rows($1, '2026-03-02')", id)).rejects.toThrow('no segment');
    await expect(sealing.rows('DELETE FROM probe_segment WHERE service_id = $1', id)).rejects.toThrow('append-only');
    await expect(sealing.rows('UPDATE probe_segment_data SET data = $2 WHERE service_id = $1', id, Buffer.from('x'))).rejects.toThrow('append-only');
    await expect(sealing.rows('DELETE FROM probe_segment_data WHERE service_id = $1', id)).rejects.toThrow('erasure');
    await sealing.rows('BEGIN');
    await sealing.rows(
      `INSERT INTO probe_segment SELECT service_id, day, revision + 1, rows, first_at, last_at, sha256, bytes, 'folder',
         series_ids, series_rows, series_instants, series_first_ms, series_last_ms, sealed_at
       FROM probe_segment WHERE service_id = $1 AND day = '2026-03-02'`,
      id,
    );
    await expect(sealing.rows("SELECT kaiji_drop_sealed_rows($1, '2026-03-02')", id)).rejects.toThrow('does not hold');
    await sealing.rows('ROLLBACK');
    expect(await sealing.hotRows(service)).toBe(1);
  });

  it('refuses a segment whose bytes were changed', async () => {
    const service = await sealing.newService();
    await sealing.send(service, threeDays());
    await sealing.seal();
    const [{ id } = {}] = await sealing.rows('SELECT id FROM service WHERE key = $1', service);
    await sealing.rows('ALTER TABLE probe_segment_data DISABLE TRIGGER USER');
    await sealing.rows("UPDATE probe_segment_data SET data = set_byte(data, 300, get_byte(data, 300) # 1) WHERE service_id = $1 AND day = '2026-03-02'", id);
    await sealing.rows('ALTER TABLE probe_segment_data ENABLE TRIGGER USER');
    expect((await sealing.call('POST', `/services/${service}/rebuild`, {})).status).toBe(500);

    // What comes late for it is refused, since nobody could say whether it is a repeat; what it does not touch goes on.
    const late = [{ check: 'http', at: '2026-03-02T00:00:01Z', outcome: 'up' }];
    expect((await sealing.call('POST', `/services/${service}/probe-results`, { results: late })).status).toBe(500);
    expect(await sealing.send(service, steadyResults('2026-03-04T00:00:00Z', '2026-03-05T00:00:00Z'))).toMatchObject({ accepted: 1440 });
    await sealing.rows(`INSERT INTO probe_result (at, service_id, series_id, batch_id, outcome)
      SELECT '2026-03-02T00:00:02Z', $1, 1, max(id), 0 FROM intake_batch WHERE service_id = $1`, id);
    await sealing.rows("INSERT INTO seal_due VALUES ($1, '2026-03-02', 'epoch')", id);
    await expect(sealing.seal()).rejects.toThrow('1 days could not be sealed');
    expect((await sealing.segments(service)).map((one) => [one['day'], one['revision']])).toContainEqual(['2026-03-04', 1]);
    expect(await sealing.hotRows(service)).toBe(1);
    await sealing.rows("DELETE FROM seal_due WHERE service_id = $1", id);
  });

  it('gives back the space of a month that has no row left', async () => {
    const service = await sealing.newService();
    await sealing.send(service, steadyResults('2025-07-01T00:00:00Z', '2025-07-03T00:00:00Z'));
    const size = async () => Number((await sealing.rows("SELECT pg_total_relation_size('probe_result_2025_07') AS bytes"))[0]?.['bytes']);
    await sealing.seal();
    // Vacuum makes the table empty and leaves its index.
    await sealing.rows('VACUUM probe_result_2025_07');
    expect(await size()).toBeGreaterThan(100_000);
    sealing.clock.advance(3_600_000);
    await sealing.seal();
    expect(await size()).toBeLessThan(30_000);
    expect(await sealing.send(service, [{ check: 'http', at: '2025-07-02T00:00:30Z', outcome: 'up' }])).toMatchObject({ accepted: 1 });
  });
});

describe('rebuild', () => {
  let sealing: SealingApp;
  beforeAll(async () => (sealing = await SealingApp.start()));
  afterAll(() => sealing.stop());

  it('finds what does not follow from the results, and puts it right where it is asked to', async () => {
    const service = await sealing.newService();
    await sealing.send(service, steadyResults('2026-03-01T00:00:00Z', '2026-03-04T00:00:00Z'));
    await sealing.seal();
    const right = await sealing.made(service);
    expect(await sealing.rebuild(service)).toMatchObject({ days: 3, results: 4320, series: 1, runs: 1, differenceCount: 0, differences: [], applied: false });
    const [{ id } = {}] = await sealing.rows('SELECT id FROM service WHERE key = $1', service);
    await sealing.rows('UPDATE probe_run SET outcome = 3 WHERE service_id = $1', id);
    await sealing.rows("DELETE FROM probe_day WHERE service_id = $1 AND day = '2026-03-02'", id);
    const found = await sealing.rebuild(service);
    expect(found).toMatchObject({ differenceCount: 2, applied: false });
    expect(found['differences']).toMatchObject([
      { fact: 'run', check: 'http', location: 'tokyo', at: '2026-03-01T00:00:00.000Z' },
      { fact: 'day', at: '2026-03-02', kept: null },
    ]);
    expect(await sealing.made(service)).not.toEqual(right);
    expect(await sealing.rebuild(service, true)).toMatchObject({ differenceCount: 2, applied: true });
    expect(await sealing.made(service)).toEqual(right);
    expect(await sealing.rebuild(service, true)).toMatchObject({ differenceCount: 0, applied: false });
  });

  it('refuses a body that it does not know', async () => {
    const service = await sealing.newService();
    expect((await sealing.call('POST', `/services/${service}/rebuild`, { force: true })).status).toBe(400);
    expect((await sealing.call('POST', '/services/no-such/rebuild', {})).status).toBe(404);
  });
});

describe('segments in a folder', () => {
  it('are files, and read from there', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'kaiji-segments-'));
    const sealing = await SealingApp.start({ segmentsFolder: folder });
    try {
      const service = await sealing.newService();
      await sealing.send(service, steadyResults('2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z'));
      await sealing.seal();
      const [segment] = await sealing.segments(service);
      const bytes = await readFile(path.join(folder, service, '2026-03-01.1.parquet'));
      expect(segment).toMatchObject({ home: 'folder', bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
      expect(await sealing.send(service, steadyResults('2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z'))).toMatchObject({ duplicates: 1440 });
      expect((await sealing.rebuild(service))['differenceCount']).toBe(0);
    } finally {
      await sealing.stop();
      await rm(folder, { recursive: true });
    }
  });
});

import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { canonicalJson, leafHash, openCheckpoint, parseEntry, parseVerifierKey, publicKeyFromPem, verifyConsistency, verifyInclusion } from '@kaiji/ledger';
import { verify } from 'node:crypto';
import { Transaction } from '../src/platform/database';
import { Checkpoints, Ledger } from '../src/platform/ledger';
import { CheckpointSchedule } from '../src/features/audit/ledger/checkpoint.schedule';
import { apiClient } from './support/api-client';
import { SMALL_SERVICE } from './support/service-fixture';
import { signIn } from './support/signed-in';
import { ADMIN_PASSWORD, serveOn, startTestApp, type TestApp } from './support/test-app';
import { TestClock } from './support/test-clock';

const INCIDENT = { title: '<script>alert(1)</script>', impact: 'none', cause: 'other', occurredAt: '2026-03-06T10:00:00+09:00' };

type Body = Record<string, unknown>;

describe('reading the ledger', () => {
  let app: TestApp;
  const clock = new TestClock();
  const folder = mkdtempSync(path.join(tmpdir(), 'kaiji-ledger-'));
  const keyFile = path.join(folder, 'data', 'ledger.key');
  const config = { ledger: { keyPem: undefined, keyFile, keyFileIsOurs: true, origin: undefined, timeStampUrl: undefined } };
  const call = apiClient(() => app);
  const get = async (path: string): Promise<Body> => (await call('GET', path)).body;
  const bytes = (text: unknown): Buffer => Buffer.from(String(text), 'base64');
  const rotate = async (): Promise<Response> => (await signIn(app.url, 'admin', ADMIN_PASSWORD))('/ledger/key', { method: 'POST' });

  beforeAll(async () => {
    app = await startTestApp({ clock, config });
    await call('PUT', '/services/sample', SMALL_SERVICE);
    await call('PUT', '/services/sample/incidents/i-1', INCIDENT);
  });
  afterAll(async () => {
    await app.stop();
    rmSync(folder, { recursive: true });
  });

  it('the first entry is the key, whose file only we may read', async () => {
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    const { entry } = await get('/ledger/entries/0');
    const status = await get('/ledger');
    expect(entry).toMatchObject({ kind: 'key', meta: status['key'] });
    expect(status).toMatchObject({ coverage: { complete: true, missing: [] }, checkpoint: null });
  });

  it('an entry is in the signed checkpoint, as its proof shows to whoever has the verifier key', async () => {
    const signed = (await call('POST', '/ledger/checkpoints')).body;
    const { key } = (await get('/ledger')) as { key: { verifierKey: string } };
    const checkpoint = openCheckpoint(String(signed['note']), [parseVerifierKey(key.verifierKey)]);
    const { items } = (await get('/ledger/entries?service=sample&kind=record')) as unknown as { items: { seq: number; subject: string }[] };
    expect(items.map((one) => one.subject)).toEqual(['record/sample/incident/i-1/1']);
    const one = await get(`/ledger/entries/${items[0]?.seq}`);
    const { inclusion } = one['proof'] as { inclusion: string[] };
    const leaf = leafHash(bytes(one['body']));
    expect(leaf).toEqual(bytes(one['leafHash']));
    expect(parseEntry(bytes(one['body'])).seq).toBe(one['seq']);
    const claim = { index: Number(one['seq']), size: checkpoint.size, leafHash: leaf, root: checkpoint.root, proof: inclusion.map(bytes) };
    expect(verifyInclusion(claim)).toBe(true);
    expect(verifyInclusion({ ...claim, leafHash: leafHash(Buffer.from('another')) })).toBe(false);
  });

  it('a later state is consistent with the checkpoint that somebody kept', async () => {
    const kept = await app.app.get(Checkpoints).latest();
    for (let n = 0; n < 9; n += 1) await call('PUT', `/services/sample/incidents/more-${n}`, INCIDENT);
    const { size } = (await get('/ledger')) as { size: number };
    const answer = await get(`/ledger/consistency?from=${kept?.size}&to=${size}`);
    const proof = (answer['proof'] as string[]).map(bytes);
    const claim = { earlierSize: kept?.size ?? 0, earlierRoot: kept?.root ?? Buffer.alloc(32), laterSize: size, laterRoot: bytes(answer['toRoot']), proof };
    expect(verifyConsistency(claim)).toBe(true);
    expect(verifyConsistency({ ...claim, earlierRoot: Buffer.alloc(32) })).toBe(false);
    expect((await call('GET', `/ledger/consistency?from=1&to=${size + 1}`)).status).toBe(400);
    expect((await call('GET', '/ledger/consistency?from=3&to=1')).status).toBe(400);
    expect((await call('GET', '/ledger/consistency?from=-1&to=1')).status).toBe(400);
  });

  it('re-verifying computes everything anew and agrees', async () => {
    const { body } = await call('POST', '/ledger/verify');
    const { size, root } = await get('/ledger');
    expect(body).toMatchObject({ size, root, consistent: true, nodesAgree: true, checkpoints: 1, failedCheckpoints: [] });
  });

  it('the original comes as a file that a browser does not run, with the salt that its digest needs', async () => {
    const { items } = (await get('/ledger/entries?q=incident/i-1/')) as unknown as { items: { seq: number; content: { digest: string } }[] };
    const response = await fetch(`${app.url}/api/v1/ledger/entries/${items[0]?.seq}/content`, { headers: { authorization: `Bearer ${app.token}` } });
    expect(await response.text()).toBe(JSON.stringify(INCIDENT));
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(response.headers.get('content-security-policy')).toMatch(/sandbox/);
    expect((await call('GET', '/ledger/entries/0/content')).status).toBe(404);
    expect((await call('GET', '/ledger/entries/999999')).status).toBe(404);
    expect((await call('GET', '/ledger/entries/x')).status).toBe(400);
    expect((await call('GET', '/ledger/entries?nope=1')).status).toBe(400);
  });

  it('pages through the entries, newest first, each once', async () => {
    const seen: number[] = [];
    let cursor = '';
    do {
      const page = (await get(`/ledger/entries?limit=4${cursor}`)) as unknown as { items: { seq: number }[]; next: number | null };
      seen.push(...page.items.map((one) => one.seq));
      cursor = page.next === null ? '' : `&cursor=${page.next}`;
    } while (cursor !== '');
    expect(seen).toEqual(Array.from({ length: seen.length }, (_, index) => seen.length - 1 - index));
    expect(seen).toContain(0);
  });

  it('is signed once a day, from 00:10 in Japan on', async () => {
    const schedule = app.app.get(CheckpointSchedule);
    const sizes = async (): Promise<unknown[]> => ((await get('/ledger/checkpoints')) as unknown as { items: { reason: string }[] }).items.map((one) => one.reason);
    clock.set(Date.parse('2026-04-01T15:09:59Z'));
    await schedule.run();
    const before = await sizes();
    clock.set(Date.parse('2026-04-01T15:10:00Z'));
    await schedule.run();
    await schedule.run();
    expect(await sizes()).toEqual(['daily', ...before]);
  });

  it('a new key is signed for by the old one, takes over the file, and old checkpoints stay valid by the old key', async () => {
    const old = (await get('/ledger'))['key'] as { keyId: string; publicKey: string; verifierKey: string };
    const oldNote = (await app.app.get(Checkpoints).latest())?.note ?? '';
    const response = await rotate();
    expect(response.status).toBe(200);
    const fresh = (await response.json()) as { keyId: string; verifierKey: string };
    expect(fresh.keyId).not.toBe(old.keyId);
    expect(existsSync(`${keyFile}.next`)).toBe(false);
    const { items } = (await get(`/ledger/entries?q=key/${fresh.keyId}`)) as unknown as { items: { seq: number }[] };
    const { entry } = (await get(`/ledger/entries/${items[0]?.seq}`)) as { entry: { meta: Record<string, string> } };
    const { signature, ...said } = entry.meta;
    expect(said['replaces']).toBe(old.keyId);
    expect(verify(null, Buffer.from(canonicalJson(said)), publicKeyFromPem(old.publicKey), bytes(signature))).toBe(true);
    const { note } = (await call('POST', '/ledger/checkpoints')).body as { note: string };
    expect(() => openCheckpoint(note, [parseVerifierKey(old.verifierKey)])).toThrow();
    expect(openCheckpoint(note, [parseVerifierKey(fresh.verifierKey)]).size).toBeGreaterThan(0);
    expect(openCheckpoint(oldNote, [parseVerifierKey(old.verifierKey)]).size).toBeGreaterThan(0);
  });

  it('starts again with its key, and does not start with another one or another name', async () => {
    const again = await serveOn(app.databaseUrl, { clock, config });
    await again.app.close();
    const otherKey = { ledger: { ...config.ledger, keyFile: path.join(folder, 'other', 'ledger.key') } };
    await expect(serveOn(app.databaseUrl, { clock, config: otherKey })).rejects.toThrow(/is not the key of this ledger/);
    const otherName = { ledger: { ...config.ledger, origin: 'example.com/other' } };
    await expect(serveOn(app.databaseUrl, { clock, config: otherName })).rejects.toThrow(/KAIJI_LEDGER_ORIGIN/);
  });

  it('10,000 artefacts of one transaction leave the tree right; how long they take is printed', async () => {
    const artefacts = Array.from({ length: 10_000 }, (_, index) => ({
      kind: 'record.incident',
      subject: `bulk/${index}`,
      service: 'sample',
      actor: 'token:00000000-0000-0000-0000-000000000000',
      observedFrom: '2026-03-06T01:00:00.000Z',
      content: { digest: Buffer.alloc(32, index % 256), bytes: 300, mediaType: 'application/json', salted: true },
      meta: { revision: 1, payloadSha256: 'ab'.repeat(32) },
    }));
    const started = performance.now();
    await app.app.get(Transaction).run(async (manager) => app.app.get(Ledger).record(manager, artefacts));
    process.stdout.write(`10,000 artefacts: ${Math.round(performance.now() - started)} ms\n`);
    const { body } = await call('POST', '/ledger/verify');
    expect(body).toMatchObject({ consistent: true, nodesAgree: true });
  });
});

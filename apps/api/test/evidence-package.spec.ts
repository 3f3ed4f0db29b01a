import type { FrozenFigure } from '@kaiji/contracts';
import { bufferSource, openPackage, readManifest, type VerificationReport } from '@kaiji/ledger';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Checkpoints } from '../src/platform/ledger';
import { apiClient } from './support/api-client';
import { disclosurePeople, type DisclosurePeople } from './support/disclosure-people';
import { SMALL_SERVICE, steadyResults } from './support/service-fixture';
import { startTestApp, type TestApp } from './support/test-app';

const VERIFIER = path.join(__dirname, '../../cli/dist/kaiji-verify.mjs');
const run = promisify(execFile);
const WEEK = { from: '2026-03-01', to: '2026-03-08' };
const INCIDENT = { title: '応答不能', impact: 'outage', cause: 'hardware', occurredAt: '2026-03-03T01:00:00Z', detectedAt: '2026-03-03T01:02:00Z', restoredAt: '2026-03-03T01:10:00Z' };
const isDown = (atMs: number): boolean => atMs >= Date.parse('2026-03-03T01:00:00Z') && atMs < Date.parse('2026-03-03T01:10:00Z');

describe('the evidence package', () => {
  let app: TestApp;
  let people: DisclosurePeople;
  let folder: string;
  let id: string;
  let key: string;
  const call = apiClient(() => app);

  const download = async (): Promise<Buffer> => {
    const response = await fetch(`${app.url}/api/v1/services/shop/disclosures/${id}/export.zip`, { headers: { authorization: `Bearer ${app.token}` } });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
    return Buffer.from(await response.arrayBuffer());
  };
  const verify = async (bytes: Uint8Array, ...options: string[]): Promise<{ code: number; report: VerificationReport }> => {
    const file = path.join(folder, `${randomUUID()}.zip`);
    await writeFile(file, bytes);
    const done = await run('node', [VERIFIER, file, '--json', ...options], { maxBuffer: 1 << 28 }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      (error: { code: number; stdout: string }) => error,
    );
    return { code: done.code, report: JSON.parse(done.stdout) as VerificationReport };
  };
  const outcomes = ({ checks }: VerificationReport): Record<string, string> => Object.fromEntries(checks.map((one) => [one.name, one.outcome]));
  const findings = ({ checks }: VerificationReport): string[] =>
    checks.flatMap((check) => check.findings.filter((one) => one.weight !== 'notice').map((one) => `${check.name} ${one.code} ${one.item} ${one.detail ?? ''}`));

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'kaiji-package-'));
    app = await startTestApp();
    people = await disclosurePeople(app);
    await call('PUT', '/services/shop', { ...SMALL_SERVICE, name: '受発注クラウド' });
    const results = steadyResults('2026-02-27T00:00:00Z', '2026-03-09T00:00:00Z', (atMs) => (isDown(atMs) ? 'down' : 'up'));
    await call('POST', '/services/shop/probe-results', { results: results.map((one, index) => ({ ...one, latencyMs: 30 + (index % 50) })) });
    await call('PUT', '/services/shop/incidents/i-1', INCIDENT);
    await call('PUT', '/services/shop/maintenances/m-1', { title: '定期保守', announcedAt: '2026-02-20T00:00:00Z', startsAt: '2026-03-04T17:00:00Z', endsAt: '2026-03-04T18:00:00Z' });
    await call('POST', '/services/shop/patches', { patches: [{ advisory: 'CVE-2026-1', asset: 'web', severity: 'high', releasedAt: '2026-03-01T00:00:00Z', appliedAt: '2026-03-05T00:00:00Z', status: 'applied', statusAt: '2026-03-05T00:00:00Z' }] });
    await call('POST', '/services/shop/backup-runs', { runs: [1, 2, 3, 4, 5].map((day) => ({ id: `b-${day}`, target: 'db', startedAt: `2026-03-0${day}T15:00:00Z`, completedAt: `2026-03-0${day}T15:20:00Z`, outcome: 'success', kind: 'independent' })) });
    await call('PUT', '/services/shop/policies/2026-03-05', { policy: { decimals: 4 }, reason: '小数第4位まで開示する' });
    const made = await people.officer('POST', '/services/shop/disclosures', { date: '2026-03-07', ...WEEK });
    id = String(made.body['id']);
    await people.officer('PUT', `/services/shop/disclosures/${id}/answers/2`, { text: '=株式会社 <𠮷野> & Co_x0041_' });
    key = String(((await call('GET', '/ledger')).body as { key: { verifierKey: string } }).key.verifierKey);
  }, 60_000);
  afterAll(async () => {
    await app.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is refused while no figure of its period is frozen', async () => {
    const answer = await call('GET', `/services/shop/disclosures/${id}/export.zip`);
    expect([answer.status, answer.body['title']]).toEqual([409, expect.stringContaining('確定')]);
  });

  it('verifies without a server, and its figures computed again are those that were frozen', async () => {
    const frozen = await people.officer('POST', '/services/shop/frozen-figures', WEEK);
    expect(frozen.status).toBe(201);
    const { body } = (frozen.body['items'] as FrozenFigure[])[0] ?? {};
    expect(body).toMatchObject({ figure: 'uptime', downMs: 600_000 });
    await people.officer('POST', `/services/shop/disclosures/${id}/submit`);
    await people.approver('POST', `/services/shop/disclosures/${id}/approve`);
    const { code, report } = await verify(await download(), '--key', key);
    expect(findings(report)).toEqual([]);
    expect(outcomes(report)).toMatchObject({
      ...{ archive: 'match', manifest: 'match', files: 'match', checkpoint: 'match', entries: 'match', contents: 'match' },
      ...{ figures: 'match', approvals: 'match', form: 'match', recompute: 'match' },
    });
    expect(code).toBe(0);
  });

  it('names the key only as its own where none is given, and then cannot say', async () => {
    const { code, report } = await verify(await download());
    expect([code, report.isInnerConsistencyOnly]).toEqual([2, true]);
  });

  it('continues a checkpoint that was kept, and a ledger that was begun anew does not', async () => {
    const kept = await app.app.get(Checkpoints, { strict: false }).latest();
    const earlier = path.join(folder, 'earlier.txt');
    await writeFile(earlier, kept?.note ?? '');
    await call('PUT', '/services/shop/incidents/i-2', { ...INCIDENT, impact: 'none' });
    const { code, report } = await verify(await download(), '--key', key, '--earlier', earlier);
    expect(findings(report)).toEqual([]);
    expect([code, outcomes(report)['consistency']]).toEqual([0, 'match']);
  });

  it('still holds after a restatement, with both revisions computed again', async () => {
    const uptime = ((await call('GET', '/services/shop/frozen-figures')).body['items'] as FrozenFigure[]).find((one) => one.figure === 'uptime');
    await call('PUT', '/services/shop/incidents/i-3', { ...INCIDENT, occurredAt: '2026-03-05T01:00:00Z', detectedAt: '2026-03-05T01:01:00Z', restoredAt: '2026-03-05T01:30:00Z' });
    const restated = await people.officer('POST', `/services/shop/frozen-figures/${uptime?.id}/restate`, { reason: '外部からの申告による' });
    expect(restated.status).toBe(201);
    const { report } = await verify(await download(), '--key', key);
    expect(outcomes(report)).toMatchObject({ restatements: 'match', recompute: 'match', figures: 'match' });
    // The form was made before: its number is no longer that of the figure, and the verifier says where.
    expect(findings(report)).toEqual([expect.stringContaining('form cellFigureOther form/form.xlsx')]);
  });

  it('tells of a single flipped byte in any file', async () => {
    const bytes = await download();
    const pkg = await openPackage(bufferSource(bytes));
    const manifest = readManifest(await pkg.read('manifest.dsse.json'));
    const wanted = ['entries.ndjson', 'payloads.ndjson', 'proofs.json', 'checkpoint.txt', 'form/form.xlsx', 'index.html'];
    const some = [...wanted, ...manifest.files.map((one) => one.path).filter((one) => /^(segments|figures|blobs)\//.test(one)).filter((_, index) => index % 9 === 0)];
    for (const file of some) {
      const content = await pkg.read(file);
      const at = bytes.indexOf(content);
      const altered = Buffer.from(bytes);
      altered[at + Math.floor(content.length / 2)] = (altered[at + Math.floor(content.length / 2)] ?? 0) ^ 1;
      const { code, report } = await verify(altered, '--key', key);
      expect([file, code]).toEqual([file, 1]);
      expect(findings(report).some((one) => one.includes(file))).toBe(true);
    }
  });

  it('is verified by sha256sum and openssl alone, as its guide says', async () => {
    const bytes = await download();
    const pkg = await openPackage(bufferSource(bytes));
    const inside = path.join(folder, 'opened');
    for (const one of pkg.paths) {
      await mkdir(path.dirname(path.join(inside, one)), { recursive: true });
      await writeFile(path.join(inside, one), await pkg.read(one));
    }
    await writeFile(path.join(inside, 'kaiji.pem'), await readFile(path.join(inside, 'verify/ledger-key.pem')));
    const guide = await readFile(path.join(inside, 'VERIFY.md'), 'utf8');
    const commands = [...guide.split('## 3.')[0]!.split('## 2.')[1]!.matchAll(/```\n([\s\S]*?)```/g)].map(([, command]) => command ?? '');
    const script = commands.filter((one) => !one.includes('openssl ts')).join('').replaceAll('/tmp/', `${folder}/`);
    const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', script], { cwd: inside });
    expect(stdout.match(/Signature Verified Successfully/g)).toHaveLength(2);
    expect(stdout.match(/: OK$/gm)).toHaveLength(pkg.paths.length - 1);
  });
});

import { test as base, expect } from '@playwright/test';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const TOKEN = 'crash-test-token-0123456789abcdef';
const BATCH = 5_000;
const BATCHES = 24;
const STARTED_AT = Date.parse('2026-01-01T00:00:00+09:00');
const MINUTE_MS = 60_000;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** `npm start` as a user runs it, on a data folder that outlives it. */
async function start(dataDir: string, port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['tools/start.mjs', '--no-sample', '--port', String(port)], {
    env: { ...process.env, KAIJI_DATA_DIR: dataDir, KAIJI_API_TOKEN: TOKEN, KAIJI_ADMIN_PASSWORD: 'crash-test-password', KAIJI_LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await expect
    .poll(
      async () => {
        if (child.exitCode !== null) throw new Error(`npm start ended:\n${said}`);
        return fetch(`http://127.0.0.1:${port}/readyz`).then((answer) => answer.status, () => 0);
      },
      { timeout: 120_000, intervals: [100] },
    )
    .toBe(200);
  return child;
}

/** Kills launcher, API and PostgreSQL at once, as a power cut would. */
function killAll(child: ChildProcess, dataDir: string): void {
  const postmaster = Number(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  process.kill(postmaster, 'SIGKILL');
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
}

const batchOf = (number: number): string =>
  Array.from({ length: BATCH }, (_, index) => {
    const minute = number * BATCH + index;
    const outcome = minute % 977 < 3 ? 'down' : 'up';
    return JSON.stringify({ check: 'http', at: new Date(STARTED_AT + minute * MINUTE_MS).toISOString(), outcome });
  }).join('\n');

base.describe('kill -9 of everything in the middle of an import', () => {
  base.skip(process.platform === 'win32', 'Windows has no process groups to kill');

  base('keeps what was acknowledged exactly once, and the import can be run again', async () => {
    base.setTimeout(300_000);
    const dataDir = mkdtempSync(path.join(tmpdir(), 'kaiji-crash-'));
    const port = await freePort();
    const call = async (method: string, route: string, body?: string, type = 'application/json') => {
      const answer = await fetch(`http://127.0.0.1:${port}/api/v1${route}`, {
        method,
        headers: { authorization: `Bearer ${TOKEN}`, ...(body === undefined ? {} : { 'content-type': type }) },
        body,
      });
      expect(answer.status).toBe(200);
      return (await answer.json()) as { accepted: number; duplicates: number; items: { figure: string; evidence: { counts: { probeResults: number; probeRuns: number }; hash: string } }[] };
    };
    const send = (service: string, number: number) =>
      call('POST', `/services/${service}/probe-results`, batchOf(number), 'application/x-ndjson');
    const define = (service: string) =>
      call(
        'PUT',
        `/services/${service}`,
        JSON.stringify({ name: '停電試験', components: [{ key: 'web', name: 'Web', layer: 'application', checks: [{ key: 'http', name: 'HTTP', intervalSeconds: 60 }] }] }),
      );

    let child = await start(dataDir, port);
    try {
      await define('crash');
      const acknowledged: number[] = [];
      const importing = (async () => {
        for (let number = 0; number < BATCHES; number += 1) {
          await send('crash', number);
          acknowledged.push(number);
        }
      })().catch(() => undefined);
      await expect.poll(() => acknowledged.length, { timeout: 60_000, intervals: [5] }).toBeGreaterThan(3);
      killAll(child, dataDir);
      await importing;
      expect(acknowledged.length).toBeLessThan(BATCHES);

      child = await start(dataDir, port);
      for (const number of acknowledged) expect(await send('crash', number)).toMatchObject({ accepted: 0, duplicates: BATCH });
      let added = 0;
      for (let number = 0; number < BATCHES; number += 1) added += (await send('crash', number)).accepted;
      expect([0, BATCH]).toContain((BATCHES - acknowledged.length) * BATCH - added);

      await define('whole');
      for (let number = 0; number < BATCHES; number += 1) await send('whole', number);
      const period = 'from=2026-01-01&to=2026-04-01&asOf=2026-04-01';
      const crashed = (await call('GET', `/services/crash/figures?${period}`)).items[0];
      const whole = (await call('GET', `/services/whole/figures?${period}`)).items[0];
      expect(crashed?.evidence.counts.probeResults).toBe(BATCH * BATCHES);
      // The hash is also over when the service was first recorded, which differs.
      const content = (figure: typeof crashed) => ({ ...figure, evidence: figure?.evidence.counts });
      expect(content(crashed)).toEqual(content(whole));
    } finally {
      killAll(child, dataDir);
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});

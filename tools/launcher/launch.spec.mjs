import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { listenable } from '../postgres/free-port.mjs';
import { readPostmasterFile } from '../postgres/postmaster-file.mjs';
import { isAlive } from '../postgres/process-identity.mjs';
import { inProject } from '../project.mjs';

const posix = { skip: process.platform === 'win32' ? 'signals' : false };
const PATIENCE_MS = 120_000;

/** @type {string} */
let folder;
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kaiji-launch-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/**
 * `npm start` without npm, on the test's own folder.
 * @param {number} port
 * @param {string} [dataDir]
 */
function start(port, dataDir = folder) {
  const { DATABASE_URL: _, npm_lifecycle_event: __, ...env } = process.env;
  const child = spawn(process.execPath, [inProject('tools', 'start.mjs'), '--no-sample', '--port', String(port)], {
    env: { ...env, KAIJI_DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const run = { child, output: '', code: new Promise((resolve) => child.once('exit', (code) => resolve(code))) };
  child.stdout.on('data', (/** @type {Buffer} */ chunk) => (run.output += chunk.toString()));
  child.stderr.on('data', (/** @type {Buffer} */ chunk) => (run.output += chunk.toString()));
  return run;
}

/** @param {ReturnType<typeof start>} run */
async function serving(run) {
  await until(() => run.output.includes('Kaiji: http') || run.child.exitCode !== null, run);
  assert.match(run.output, /Kaiji: http/);
}

/**
 * @param {() => boolean} condition
 * @param {ReturnType<typeof start>} [run]
 */
async function until(condition, run) {
  for (let waitedMs = 0; !condition(); waitedMs += 20) {
    assert.ok(waitedMs < PATIENCE_MS, `waited in vain: ${run?.output}`);
    await sleep(20);
  }
}

/** @param {number} port */
const answers = (port) =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

const postgresPid = () => readPostmasterFile(path.join(folder, 'postgres'))?.pid ?? 0;

test('the first start prints the first password once; SIGTERM stops everything with code 0', posix, async () => {
  const port = await listenable(0, '127.0.0.1');
  const first = start(port);
  await serving(first);
  assert.match(first.output, /account: admin/);
  assert.match(first.output, /first password: \S{12,}/);
  assert.equal(await answers(port), true);
  const pid = postgresPid();
  first.child.kill('SIGTERM');
  assert.equal(await first.code, 0, first.output);
  assert.equal(isAlive(pid), false);
  assert.equal(await answers(port), false);
  const second = start(port);
  await serving(second);
  assert.doesNotMatch(second.output, /password/);
  second.child.kill('SIGINT');
  assert.equal(await second.code, 0, second.output);
});

test('a second start on the folder is refused and disturbs nothing; a taken port is refused before anything starts', posix, async () => {
  const port = await listenable(0, '127.0.0.1');
  const first = start(port);
  await serving(first);
  const second = start(await listenable(0, '127.0.0.1'));
  assert.equal(await second.code, 1);
  assert.match(second.output, new RegExp(`in use by another Kaiji \\(process ${first.child.pid}\\)`));
  const elsewhere = path.join(folder, 'elsewhere');
  const third = start(port, elsewhere);
  assert.equal(await third.code, 1);
  assert.match(third.output, new RegExp(`Port ${port} is not available`));
  assert.equal(existsSync(elsewhere), false);
  assert.equal(await answers(port), true);
  first.child.kill('SIGTERM');
  await first.code;
});

test('after SIGKILL of the launcher the API and PostgreSQL leave by themselves, and the next start serves', posix, async () => {
  const port = await listenable(0, '127.0.0.1');
  const first = start(port);
  await serving(first);
  const pid = postgresPid();
  first.child.kill('SIGKILL');
  await first.code;
  await until(() => !isAlive(pid));
  while (await answers(port)) await sleep(20);
  const second = start(port);
  await serving(second);
  assert.equal(await answers(port), true);
  second.child.kill('SIGTERM');
  assert.equal(await second.code, 0, second.output);
});

test('when the database dies the launcher says so and ends with code 1', posix, async () => {
  const first = start(await listenable(0, '127.0.0.1'));
  await serving(first);
  process.kill(postgresPid(), 'SIGKILL');
  assert.equal(await first.code, 1);
  assert.match(first.output, /ended unexpectedly/);
});

test('a port that another program holds on one address only is taken as well', async () => {
  const server = createServer();
  /** @type {number} */
  const port = await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port)));
  const run = start(port, path.join(folder, 'one-address'));
  assert.equal(await run.code, 1);
  assert.match(run.output, /EADDRINUSE/);
  server.close();
});

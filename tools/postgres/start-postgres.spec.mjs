import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { postgresAccount, spawnAs } from './account.mjs';
import { readPostmasterFile } from './postmaster-file.mjs';
import { startPostgres } from './start-postgres.mjs';

const posix = { skip: process.platform === 'win32' ? 'pg_ctl does this under Windows' : false };
const log = () => undefined;

/** @type {string} */
let folder;
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kaiji-spec-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/**
 * @param {string} url
 * @param {string} sql
 */
async function query(url, sql) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A Kaiji of its own process on the folder, that says when its database is up. */
async function otherProcess() {
  const module = new URL('start-postgres.mjs', import.meta.url).href;
  const program = `import { startPostgres } from '${module}';
    const { url } = await startPostgres({ dataDir: ${JSON.stringify(folder)}, log: () => undefined });
    console.log(url); setInterval(() => undefined, 1e6);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise((resolve) => child.stdout.once('data', (/** @type {Buffer} */ chunk) => resolve(chunk.toString().trim())));
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const kill = () => {
    child.kill('SIGKILL');
    return gone;
  };
  return { url: /** @type {string} */ (url), pid: /** @type {number} */ (child.pid), kill };
}

const cluster = () => path.join(folder, 'postgres');

test('a new folder gets a UTF-8 cluster with byte order, UTC, and what was written stays', async () => {
  const first = await startPostgres({ dataDir: folder, log });
  const settings = `SELECT datlocprovider, datlocale, current_setting('server_encoding') AS encoding, current_setting('timezone') AS zone,
    current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit FROM pg_database WHERE datname = current_database()`;
  const expected = { datlocprovider: 'b', datlocale: 'C.UTF-8', encoding: 'UTF8', zone: 'UTC', fsync: 'on', commit: 'on' };
  assert.deepEqual(await query(first.url, settings), [expected]);
  await query(first.url, "CREATE TABLE kept (text text); INSERT INTO kept VALUES ('𠮷野家')");
  await first.stop();
  const second = await startPostgres({ dataDir: folder, log });
  assert.deepEqual(await query(second.url, 'SELECT text FROM kept'), [{ text: '𠮷野家' }]);
  await second.stop();
});

test('the password is needed, is kept from others, and no unix socket is open', posix, async () => {
  const server = await startPostgres({ dataDir: folder, log });
  assert.equal(statSync(path.join(folder, 'postgres.password')).mode & 0o777, 0o600);
  await assert.rejects(query(server.url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1'), /password authentication failed/);
  assert.deepEqual(await query(server.url, "SELECT current_setting('unix_socket_directories') AS sockets"), [{ sockets: '' }]);
  await server.stop();
});

test('a second Kaiji on the folder is refused while the first lives', async () => {
  const first = await otherProcess();
  await assert.rejects(startPostgres({ dataDir: folder, log }), { name: 'StartRefusal', message: new RegExp(`process ${first.pid}`) });
  assert.deepEqual(await query(first.url, 'SELECT 1 AS one'), [{ one: 1 }]);
  await first.kill();
});

test('after SIGKILL of Kaiji alone the server stops, and the folder opens again', posix, async () => {
  const first = await otherProcess();
  await query(first.url, 'CREATE TABLE before_kill (n int)');
  await first.kill();
  const second = await startPostgres({ dataDir: folder, log });
  assert.deepEqual(await query(second.url, 'SELECT n FROM before_kill'), []);
  await second.stop();
  await assert.rejects(query(first.url, 'SELECT 1'), /ECONNREFUSED/);
});

test('after SIGKILL of everything acknowledged rows are there', posix, async () => {
  const first = await otherProcess();
  await query(first.url, 'CREATE TABLE acknowledged AS SELECT generate_series(1, 1000) AS n');
  process.kill(/** @type {{pid: number}} */ (readPostmasterFile(cluster())).pid, 'SIGKILL');
  await first.kill();
  const second = await startPostgres({ dataDir: folder, log });
  assert.deepEqual(await query(second.url, 'SELECT count(*)::int AS n FROM acknowledged'), [{ n: 1000 }]);
  await second.stop();
});

test('a postmaster.pid whose number another program has got does not stop the start', posix, async () => {
  const first = await otherProcess();
  const file = path.join(cluster(), 'postmaster.pid');
  process.kill(/** @type {{pid: number}} */ (readPostmasterFile(cluster())).pid, 'SIGKILL');
  await first.kill();
  const sleeper = { file: process.execPath, args: ['-e', 'setInterval(() => 1, 1e6)'], account: postgresAccount() };
  const stranger = spawnAs(sleeper, { stdio: ['ignore', 'ignore', 'ignore'] });
  const [, ...rest] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, [stranger.pid, ...rest].join('\n'));
  const second = await startPostgres({ dataDir: folder, log });
  await second.stop();
  assert.equal(stranger.exitCode, null);
  stranger.kill('SIGKILL');
});

test('root may keep its data in a folder that nobody else can enter', { skip: process.getuid?.() !== 0 }, async () => {
  const closed = path.join(folder, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  const server = await startPostgres({ dataDir: path.join(closed, 'data'), log, fsync: false });
  assert.deepEqual(await query(server.url, 'SELECT 1 AS one'), [{ one: 1 }]);
  await server.stop();
  assert.equal(statSync(closed).mode & 0o777, 0o700);
});

test('an initdb that was interrupted leaves nothing that looks like a cluster', posix, async () => {
  const data = path.join(folder, 'interrupted');
  const module = new URL('start-postgres.mjs', import.meta.url).href;
  const program = `import { startPostgres } from '${module}'; await startPostgres({ dataDir: ${JSON.stringify(data)}, log: () => undefined });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'ignore' });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  while (!existsSync(data) || !readdirSync(data).some((name) => name.startsWith('postgres.new-'))) await sleep(5);
  child.kill('SIGKILL');
  await gone;
  assert.equal(existsSync(path.join(data, 'postgres')), false);
  const server = await startPostgres({ dataDir: data, log, fsync: false });
  assert.deepEqual(await query(server.url, 'SELECT 1 AS one'), [{ one: 1 }]);
  await server.stop();
});

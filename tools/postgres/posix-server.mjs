import { setTimeout as sleep } from 'node:timers/promises';
import { diesWithUs, passedPath, spawnAs } from './account.mjs';
import { binary } from './binaries.mjs';
import { readPostmasterFile } from './postmaster-file.mjs';
import { openServerLog } from './server-log.mjs';
import { settingArguments } from './settings.mjs';
import { StartRefusal } from './start-refusal.mjs';
import { stopWithUs } from './watchdog.mjs';

const FAST_STOP_MS = 60_000;
const SLOW_START_MS = 5_000;

/**
 * @typedef {object} ServerOptions
 * @property {string} dataDir
 * @property {string} clusterFolder
 * @property {import('./binaries.mjs').Binaries} binaries
 * @property {import('./account.mjs').Account} [account]
 * @property {number} port
 * @property {boolean} fsync
 * @property {(line: string) => void} log
 */

/**
 * Starts `postgres` as our child and waits until it takes connections.
 * @param {ServerOptions} options
 * @returns {Promise<import('./start-postgres.mjs').RunningServer>}
 */
export async function startPosixServer({ dataDir, clusterFolder, binaries, account, port, fsync, log }) {
  const serverLog = openServerLog(dataDir);
  const args = ['-D', passedPath(clusterFolder, 0, account), ...settingArguments({ port, fsync })];
  // A session of its own: Ctrl-C at the terminal must reach us alone, so that the database outlives those who use it.
  const child = spawnAs(
    { file: binary(binaries, 'postgres'), args, account, open: [clusterFolder], untilWeDie: true },
    { stdio: ['ignore', serverLog.descriptor, serverLog.descriptor], detached: true },
  );
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`${code ?? signal}`));
  });
  serverLog.close();
  const callOff = !diesWithUs && child.pid ? stopWithUs(child.pid) : () => undefined;
  void ended.then(callOff);
  const failure = await Promise.race([ended, ready(clusterFolder, child, log)]);
  if (failure !== undefined) throw new ServerDidNotStart(failure, serverLog.since());
  return { ended, stop: () => stop(child, ended) };
}

/** The server ended before it took connections. */
export class ServerDidNotStart extends StartRefusal {
  /**
   * @param {string} how
   * @param {string} output
   */
  constructor(how, output) {
    super(`${output.trim()}\nPostgreSQLを起動できませんでした(${how})。`, `PostgreSQL did not start (${how}).`);
    this.output = output;
  }
}

/**
 * @param {string} clusterFolder
 * @param {import('node:child_process').ChildProcess} child
 * @param {(line: string) => void} log
 * @returns {Promise<undefined>} waits as long as the server lives: after a crash it replays its log first, and that takes what it takes
 */
async function ready(clusterFolder, child, log) {
  for (let waitedMs = 0; child.exitCode === null && child.signalCode === null && child.pid; waitedMs += 10) {
    const file = readPostmasterFile(clusterFolder);
    if (file?.pid === child.pid && file.status === 'ready') return undefined;
    if (waitedMs === SLOW_START_MS) log('PostgreSQLの復旧を待っています。 / Waiting for PostgreSQL to recover.');
    await sleep(10);
  }
  return new Promise(() => undefined);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<string>} ended
 */
async function stop(child, ended) {
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGQUIT'), FAST_STOP_MS);
  await ended;
  clearTimeout(timer);
}

import { realpathSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { postgresAccount } from './account.mjs';
import { findBinaries } from './binaries.mjs';
import { APPLICATION, DATABASE, SUPERUSER, openCluster } from './cluster.mjs';
import { makeFolder } from './data-folder.mjs';
import { lockFolder } from './folder-lock.mjs';
import { listenable } from './free-port.mjs';
import { stopOrphan } from './orphan.mjs';
import { ServerDidNotStart, startPosixServer } from './posix-server.mjs';
import { readPostmasterFile } from './postmaster-file.mjs';
import { reachableBinaries } from './reachable-binaries.mjs';
import { startWindowsServer, stopWindowsServer } from './windows-server.mjs';

const ATTEMPTS = 30;

/**
 * @typedef {object} RunningServer
 * @property {Promise<string>} ended settles when the server has ended, however it did
 * @property {() => Promise<void>} stop
 */

/**
 * @typedef {object} Postgres
 * @property {string} url of the superuser, with the password
 * @property {string} appUrl of the application's role, with the password
 * @property {number} port on 127.0.0.1
 * @property {Promise<string>} ended settles when the server has ended, also when nobody asked it to
 * @property {() => Promise<void>} stop fast and clean; safe to call twice
 */

/**
 * Starts the embedded PostgreSQL on a data folder, which is made when missing.
 * @param {{dataDir: string, log: (line: string) => void, fsync?: boolean}} options `fsync: false` is for tests: a crash loses data
 * @returns {Promise<Postgres>} throws StartRefusal with what to do when the folder is in use or cannot be opened
 */
export async function startPostgres({ dataDir, log, fsync = true }) {
  makeFolder(dataDir);
  const folder = realpathSync(dataDir);
  const unlock = lockFolder(folder);
  try {
    const account = postgresAccount();
    const binaries = await reachableBinaries(findBinaries(), account);
    const cluster = await openCluster({ dataDir: folder, binaries, account, fsync });
    const { server, port } = await startOnFreePort({ dataDir: folder, clusterFolder: cluster.folder, binaries, account, fsync, log });
    void server.ended.then(unlock);
    /** @param {string} role @param {string} password */
    const urlOf = (role, password) => `postgres://${role}:${password}@127.0.0.1:${port}/${DATABASE}`;
    const [url, appUrl] = [urlOf(SUPERUSER, cluster.password), urlOf(APPLICATION, cluster.applicationPassword)];
    return { url, appUrl, port, ended: server.ended, stop: once(() => server.stop().finally(unlock)) };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** @param {Omit<import('./posix-server.mjs').ServerOptions, 'port'>} options */
async function clearTheWay({ clusterFolder, binaries, log }) {
  if (process.platform !== 'win32') return stopOrphan(clusterFolder, log);
  if (readPostmasterFile(clusterFolder)) await stopWindowsServer(clusterFolder, binaries).catch(() => undefined);
}

/**
 * Again when another program took the port in between, or when what is left of a killed server has not yet let go of the cluster.
 * @param {Omit<import('./posix-server.mjs').ServerOptions, 'port'>} options
 */
async function startOnFreePort(options) {
  const start = process.platform === 'win32' ? startWindowsServer : startPosixServer;
  for (let attempt = 1; ; attempt += 1) {
    await clearTheWay(options);
    const port = await listenable(0, '127.0.0.1');
    try {
      return { port, server: await start({ ...options, port }) };
    } catch (error) {
      const again = error instanceof ServerDidNotStart && /could not bind|shared memory block|lock file/.test(error.output);
      if (!again || attempt === ATTEMPTS) throw error;
      await sleep(500);
    }
  }
}

/**
 * @param {() => Promise<void>} action
 * @returns {() => Promise<void>}
 */
function once(action) {
  /** @type {Promise<void> | undefined} */
  let done;
  return () => (done ??= action());
}

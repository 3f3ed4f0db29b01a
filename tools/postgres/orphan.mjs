import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { postmasterFile, readPostmasterFile } from './postmaster-file.mjs';
import { commandName, isAlive } from './process-identity.mjs';
import { StartRefusal } from './start-refusal.mjs';

const FAST_STOP_MS = 60_000;
const HARD_STOP_MS = 10_000;

/**
 * Clears the way for a start: a server left on this cluster by a Kaiji that was killed is stopped cleanly, and a `postmaster.pid` whose number now
 * belongs to another program is disarmed. The caller holds the folder's lock, so no living Kaiji uses that server.
 * @param {string} clusterFolder
 * @param {(line: string) => void} log
 */
export async function stopOrphan(clusterFolder, log) {
  const left = readPostmasterFile(clusterFolder);
  if (!left) return;
  if (!isAlive(left.pid) || !isPostgresOf(left.pid, clusterFolder)) return disarm(clusterFolder);
  log('前回のPostgreSQLがまだ動いているため、停止を待っています。 / Waiting for the PostgreSQL of the previous run to stop.');
  for (const [signal, ms] of /** @type {[NodeJS.Signals, number][]} */ ([['SIGINT', FAST_STOP_MS], ['SIGQUIT', HARD_STOP_MS]])) {
    send(left.pid, signal);
    if (await gone(left.pid, ms)) return;
  }
  throw new StartRefusal(
    `前回のPostgreSQL(プロセス ${left.pid})を停止できません。手動で停止してから再実行してください。`,
    `The PostgreSQL of the previous run (process ${left.pid}) does not stop. Stop it by hand, then start again.`,
  );
}

/**
 * PostgreSQL refuses to start while the number in the file exists, be it another program's or a dead process that nobody has collected, except when
 * it is its own parent's: that is us. The file is kept because its
 * shared-memory line lets PostgreSQL see whether a back end of the dead server is still writing.
 * @param {string} clusterFolder
 */
function disarm(clusterFolder) {
  const file = postmasterFile(clusterFolder);
  const [, ...rest] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, [process.pid, ...rest].join('\n'));
}

/**
 * @param {number} pid
 * @param {string} clusterFolder
 */
function isPostgresOf(pid, clusterFolder) {
  if (process.platform === 'linux') {
    try {
      return commandName(pid) === 'postgres' && sameFolder(readlinkSync(`/proc/${pid}/cwd`), clusterFolder);
    } catch {
      return false;
    }
  }
  const { stdout } = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  return /postgres/.test(stdout ?? '') && (stdout ?? '').includes(clusterFolder);
}

/**
 * @param {string} one
 * @param {string} other
 */
function sameFolder(one, other) {
  return realpathSync(one) === realpathSync(other) && statSync(one).ino === statSync(other).ino;
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It has gone in the meantime, which is what was wanted.
  }
}

/**
 * @param {number} pid
 * @param {number} ms
 */
async function gone(pid, ms) {
  for (let waited = 0; waited < ms; waited += 50) {
    if (!isAlive(pid)) return true;
    await sleep(50);
  }
  return false;
}

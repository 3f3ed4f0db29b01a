import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, processStart } from './process-identity.mjs';
import { StartRefusal } from './start-refusal.mjs';

const NAME = 'kaiji.lock';
const STOPPING_MARK = 'kaiji.stopping';
const STOPPING_MS = 60_000;

/**
 * Takes a data folder for this process. A lock left by a process that no longer lives is taken over.
 * @param {string} folder
 * @returns {() => void} gives it back
 */
export function lockFolder(folder) {
  const lock = path.join(folder, NAME);
  const ours = JSON.stringify({ pid: process.pid, start: processStart(process.pid) });
  while (!create(lock, ours)) {
    const theirs = read(lock);
    if (theirs && holds(theirs)) throw taken(folder, theirs.pid);
    removeStale(lock, theirs);
  }
  return () => {
    if (readText(lock) !== ours) return;
    rmSync(path.join(folder, STOPPING_MARK), { force: true });
    rmSync(lock, { force: true });
  };
}

/**
 * Tells whoever starts next on this folder that we are on our way out and worth waiting for: npm ends as soon as it is asked to, before we are done.
 * @param {string} folder
 */
export function markStopping(folder) {
  const lock = path.join(folder, NAME);
  if (read(lock)?.pid === process.pid) writeFileSync(path.join(folder, STOPPING_MARK), readText(lock));
}

/**
 * Says early what lockFolder would say, after waiting for one that is stopping; only lockFolder decides.
 * @param {string} folder
 */
export async function refuseIfLocked(folder) {
  const lock = path.join(folder, NAME);
  for (let waitedMs = 0; ; waitedMs += 50) {
    const holder = read(lock);
    if (!holder || !holds(holder)) return;
    const isStopping = readText(path.join(folder, STOPPING_MARK)) === readText(lock);
    if (!isStopping || waitedMs >= STOPPING_MS) throw taken(folder, holder.pid);
    await sleep(50);
  }
}

/**
 * By a link, so that nobody ever sees a lock without its content.
 * @param {string} lock
 * @param {string} content
 */
function create(lock, content) {
  const draft = `${lock}.${process.pid}`;
  writeFileSync(draft, content);
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Of two processes that find the same stale lock, one must not remove the lock that the other has just made.
 * @param {string} lock
 * @param {{pid: number, start: string} | undefined} stale
 */
function removeStale(lock, stale) {
  const aside = `${lock}.stale-${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  const moved = read(aside);
  if (moved && holds(moved) && moved.pid !== stale?.pid) linkSync(aside, lock);
  rmSync(aside, { force: true });
}

/** @param {{pid: number, start: string}} holder */
function holds({ pid, start }) {
  return isAlive(pid) && start === processStart(pid);
}

/** @param {string} lock */
function read(lock) {
  try {
    const { pid, start } = JSON.parse(readText(lock));
    return Number.isInteger(pid) ? { pid: Number(pid), start: String(start) } : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} file */
function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * @param {string} folder
 * @param {number} pid
 */
function taken(folder, pid) {
  return new StartRefusal(
    `データフォルダー ${folder} は、動作中の別のKaiji(プロセス ${pid})が使用しています。先にそちらを停止するか、KAIJI_DATA_DIRで別のフォルダーを指定してください。`,
    `The data folder ${folder} is in use by another Kaiji (process ${pid}). Stop that one first, or set KAIJI_DATA_DIR to another folder.`,
  );
}

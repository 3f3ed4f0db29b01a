import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { spawnAs } from './account.mjs';
import { binary } from './binaries.mjs';
import { StartRefusal } from './start-refusal.mjs';

const COPIES = '/var/cache/kaiji';

/**
 * The same binaries where the account can run them: where the project lies in a folder closed to it (/root, a home with mode 0700, a umask of 077), a copy.
 * @param {import('./binaries.mjs').Binaries} binaries
 * @param {import('./account.mjs').Account} [account]
 * @returns {Promise<import('./binaries.mjs').Binaries>}
 */
export async function reachableBinaries(binaries, account) {
  if (!account || (await runs(binaries, account))) return binaries;
  const copy = { ...binaries, native: path.join(COPIES, `postgresql-${binaries.version}-${process.platform}-${process.arch}`) };
  if (!existsSync(copy.native)) copyBinaries(binaries.native, copy.native);
  if (statSync(copy.native).uid !== 0 || !(await runs(copy, account))) {
    throw new StartRefusal(
      `組み込みPostgreSQLを一般ユーザー権限で実行できません(${copy.native})。このフォルダーを削除して再実行するか、DATABASE_URLを指定してください。`,
      `The embedded PostgreSQL cannot be run by an unprivileged account (${copy.native}): remove that folder and start again, or set DATABASE_URL.`,
    );
  }
  return copy;
}

/**
 * @param {import('./binaries.mjs').Binaries} binaries
 * @param {import('./account.mjs').Account} account
 * @returns {Promise<boolean>}
 */
function runs(binaries, account) {
  const child = spawnAs({ file: binary(binaries, 'postgres'), args: ['--version'], account }, { stdio: ['ignore', 'ignore', 'ignore'] });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

/**
 * @param {string} from
 * @param {string} to
 */
function copyBinaries(from, to) {
  const unfinished = `${to}.${process.pid}`;
  mkdirSync(path.dirname(to), { recursive: true });
  chmodSync(path.dirname(to), 0o755);
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  openForReading(unfinished);
  try {
    renameSync(unfinished, to);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}

/** @param {string} name */
function openForReading(name) {
  const found = lstatSync(name);
  if (found.isSymbolicLink()) return;
  chmodSync(name, found.isDirectory() || found.mode & 0o100 ? 0o755 : 0o644);
  if (found.isDirectory()) readdirSync(name).forEach((child) => openForReading(path.join(name, child)));
}

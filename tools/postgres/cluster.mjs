import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, existsSync, fsyncSync, lchownSync, lstatSync, mkdtempSync, openSync, readFileSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { namedAccount, passedPath } from './account.mjs';
import { binary } from './binaries.mjs';
import { run } from './run.mjs';
import { StartRefusal } from './start-refusal.mjs';

export const SUPERUSER = 'kaiji';
/** The API works as this one; it is made, and gets its rights, when the API starts. */
export const APPLICATION = 'kaiji_app';
export const DATABASE = 'kaiji';
const UNFINISHED = '.new-';

/**
 * @typedef {object} Cluster
 * @property {string} folder PostgreSQL's own data folder
 * @property {string} password of the superuser
 * @property {string} applicationPassword
 */

/**
 * The database cluster of a data folder, made when there is none.
 * @param {{dataDir: string, binaries: import('./binaries.mjs').Binaries, account?: import('./account.mjs').Account, fsync: boolean}} options
 * @returns {Promise<Cluster>}
 */
export async function openCluster({ dataDir, binaries, account, fsync }) {
  const folder = path.join(dataDir, 'postgres');
  const passwordFile = path.join(dataDir, 'postgres.password');
  if (!existsSync(folder)) {
    writePassword(passwordFile, randomBytes(24).toString('base64url'));
    await makeCluster({ folder, passwordFile, binaries, account, fsync });
  }
  checkVersion(folder, binaries);
  giveTo(folder, account);
  // A folder from before the application had a role of its own gets the password here, and the role at the API's start.
  const applicationFile = path.join(dataDir, 'postgres-app.password');
  if (!existsSync(applicationFile)) writePassword(applicationFile, randomBytes(24).toString('base64url'));
  return { folder, password: readPassword(passwordFile), applicationPassword: readPassword(applicationFile) };
}

/**
 * Under another name until it is complete: a start that was interrupted half-way leaves nothing that looks like a cluster.
 * @param {{folder: string, passwordFile: string, binaries: import('./binaries.mjs').Binaries, account?: import('./account.mjs').Account, fsync: boolean}} options
 */
async function makeCluster({ folder, passwordFile, binaries, account, fsync }) {
  removeUnfinished(folder);
  const unfinished = mkdtempSync(`${folder}${UNFINISHED}`);
  const initialiser = account && namedAccount();
  giveTo(unfinished, initialiser);
  giveTo(passwordFile, initialiser);
  const open = [unfinished, passwordFile];
  const data = passedPath(unfinished, 0, initialiser);
  const locale = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['-U', SUPERUSER, '-A', 'scram-sha-256', `--pwfile=${passedPath(passwordFile, 1, initialiser)}`];
  const args = ['-D', data, ...locale, ...access, ...(fsync ? [] : ['--no-sync'])];
  await run({ file: binary(binaries, 'initdb'), args, account: initialiser, open, untilWeDie: true });
  const single = ['--single', '-D', data, ...(fsync ? [] : ['-F']), 'postgres'];
  await run({ file: binary(binaries, 'postgres'), args: single, account: initialiser, open, untilWeDie: true }, `CREATE DATABASE ${DATABASE}\n`);
  giveTo(passwordFile, process.getuid && account ? { uid: process.getuid(), gid: 0 } : undefined);
  renameSync(unfinished, folder);
}

/** @param {string} folder */
function removeUnfinished(folder) {
  const parent = path.dirname(folder);
  const names = readdirSync(parent).filter((name) => name.startsWith(path.basename(folder) + UNFINISHED));
  names.forEach((name) => rmSync(path.join(parent, name), { recursive: true, force: true }));
}

/**
 * @param {string} folder
 * @param {import('./binaries.mjs').Binaries} binaries
 */
function checkVersion(folder, binaries) {
  const found = Number.parseInt(readFileSync(path.join(folder, 'PG_VERSION'), 'utf8'), 10);
  if (found === binaries.major) return;
  throw new StartRefusal(
    `データフォルダー ${folder} はPostgreSQL ${found}で作られたもので、同梱のPostgreSQL ${binaries.major}では開けません。`,
    `The data folder ${folder} was made by PostgreSQL ${found} and cannot be opened by the bundled PostgreSQL ${binaries.major}.`,
  );
}

/**
 * @param {string} file
 * @param {string} password
 */
function writePassword(file, password) {
  rmSync(file, { force: true });
  const descriptor = openSync(file, 'wx', 0o600);
  writeSync(descriptor, `${password}\n`);
  fsyncSync(descriptor);
  closeSync(descriptor);
  chmodSync(file, 0o600);
}

/** @param {string} file */
function readPassword(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new StartRefusal(
      `データベースのパスワードファイル ${file} を読めません。バックアップから戻してください。`,
      `The database's password file ${file} cannot be read: restore it from a backup.`,
    );
  }
}

/**
 * @param {string} name
 * @param {import('./account.mjs').Account} [account]
 */
function giveTo(name, account) {
  if (!account) return;
  const found = lstatSync(name);
  if (found.uid !== account.uid || found.gid !== account.gid) {
    // Children first: an interrupted change is then seen at the top and done again.
    if (found.isDirectory()) readdirSync(name).forEach((child) => giveTo(path.join(name, child), account));
    lchownSync(name, account.uid, account.gid);
  }
}

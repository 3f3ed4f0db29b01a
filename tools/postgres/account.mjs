import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

// PostgreSQL refuses to run as root. This number belongs to nobody on the usual systems, so no other program can read the database's files.
const DEDICATED_ID = 64720;

/**
 * @typedef {object} Account who runs PostgreSQL; absent: whoever runs this process
 * @property {number} uid
 * @property {number} gid
 */

/** @returns {Account | undefined} */
export function postgresAccount() {
  return process.getuid?.() === 0 ? { uid: DEDICATED_ID, gid: DEDICATED_ID } : undefined;
}

/**
 * initdb wants the name of the account that runs it, so it needs one that the system knows.
 * @returns {Account}
 */
export function namedAccount() {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid > 0 && gid > 0);
  return accounts.find(({ name }) => name === 'nobody') ?? accounts[0] ?? { uid: DEDICATED_ID, gid: DEDICATED_ID };
}

const hasSetpriv = process.platform === 'linux' && spawnSync('setpriv', ['--version'], { stdio: 'ignore' }).status === 0;

/** Whether the kernel tells PostgreSQL when this process has died, even by SIGKILL. */
export const diesWithUs = hasSetpriv;

/**
 * @typedef {object} Command
 * @property {string} file
 * @property {string[]} args
 * @property {Account} [account]
 * @property {string[]} [open] files and folders passed as descriptors 3, 4, …: an account that may not walk to them can still use them by `passedPath`
 * @property {boolean} [untilWeDie]
 */

/**
 * A file or folder as the started program sees it. Under Linux by its descriptor, so that a folder closed to the account (/root, a home) above it does not matter.
 * @param {string} original
 * @param {number} index in `open`
 * @param {Account} [account]
 */
export function passedPath(original, index, account) {
  return account && process.platform === 'linux' ? `/proc/self/fd/${3 + index}` : original;
}

/**
 * Starts a program of PostgreSQL as its account, with nothing of our environment that PostgreSQL would read.
 * @param {Command} command
 * @param {{stdio: ('pipe' | 'ignore' | number)[], detached?: boolean}} options
 */
export function spawnAs({ file, args, account, open = [], untilWeDie = false }, options) {
  const descriptors = account ? open.map((name) => openSync(name, 'r')) : [];
  try {
    const wrapped = wrap(file, args, account, untilWeDie);
    return spawn(wrapped.file, wrapped.args, {
      ...options,
      ...wrapped.ids,
      env: cleanEnvironment(),
      cwd: account ? '/' : undefined,
      windowsHide: true,
      stdio: [...options.stdio, ...descriptors],
    });
  } finally {
    descriptors.forEach((descriptor) => closeSync(descriptor));
  }
}

/**
 * @param {string} file
 * @param {string[]} args
 * @param {Account | undefined} account
 * @param {boolean} untilWeDie
 */
function wrap(file, args, account, untilWeDie) {
  if (!hasSetpriv || (!account && !untilWeDie)) return { file, args, ids: account ?? {} };
  const ids = account ? ['--reuid', String(account.uid), '--regid', String(account.gid), '--clear-groups'] : [];
  const signal = untilWeDie ? ['--pdeathsig', 'INT'] : [];
  return { file: 'setpriv', args: [...ids, ...signal, '--', file, ...args], ids: {} };
}

function cleanEnvironment() {
  const ours = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_') && name !== 'LANG');
  return { ...Object.fromEntries(ours), LC_ALL: 'C', TZ: 'UTC' };
}

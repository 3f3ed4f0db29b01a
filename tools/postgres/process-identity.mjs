import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Whether a process lives. One that has ended and only waits to be collected by its parent does not: in a container nobody may ever collect it.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || statFields(pid)[0] !== 'Z';
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * When a process started, in whatever form the system gives it: two processes that had the same number one after the other differ in it.
 * Empty where the system does not say.
 * @param {number} pid
 * @returns {string}
 */
export function processStart(pid) {
  if (process.platform === 'linux') return linuxStart(pid);
  if (process.platform === 'win32') return '';
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

/**
 * @param {number} pid
 * @returns {number | undefined} where the system says so cheaply (Linux)
 */
export function parentOf(pid) {
  const parent = Number(statFields(pid)[1]);
  return parent > 0 ? parent : undefined;
}

/**
 * @param {number} pid
 * @returns {string} empty where the system does not say so cheaply (Linux does)
 */
export function commandName(pid) {
  return readText(`/proc/${pid}/comm`).trim();
}

/** @param {number} pid */
function linuxStart(pid) {
  const [boot, start] = [readText('/proc/sys/kernel/random/boot_id').trim(), statFields(pid)[19]];
  return start ? `${boot}/${start}` : '';
}

/**
 * The fields of /proc/…/stat from the third on: the second is the program's name in brackets and may hold anything.
 * @param {number} pid
 */
function statFields(pid) {
  const stat = readText(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** @param {string} file */
function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

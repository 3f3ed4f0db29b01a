import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What a running server says of itself in `postmaster.pid`.
 * @typedef {object} PostmasterFile
 * @property {number} pid
 * @property {string} status `starting`, `ready`, `standby`, `stopping`, or empty
 */

/**
 * @param {string} clusterFolder
 * @returns {PostmasterFile | undefined}
 */
export function readPostmasterFile(clusterFolder) {
  try {
    const lines = readFileSync(postmasterFile(clusterFolder), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 0 ? { pid, status: lines[7]?.trim() ?? '' } : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} clusterFolder */
export function postmasterFile(clusterFolder) {
  return path.join(clusterFolder, 'postmaster.pid');
}

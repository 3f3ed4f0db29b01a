import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

const KEEP_BYTES = 10_000_000;

/**
 * PostgreSQL's own log, a file in the data folder; the previous one is kept beside it.
 * @param {string} dataDir
 */
export function openServerLog(dataDir) {
  const file = path.join(dataDir, 'postgres.log');
  if (existsSync(file) && statSync(file).size > KEEP_BYTES) renameSync(file, `${file}.1`);
  const descriptor = openSync(file, 'a', 0o600);
  const begin = statSync(file).size;
  return {
    file,
    descriptor,
    close: () => closeSync(descriptor),
    /** What the server has said since this start. */
    since: () => readFileSync(file).subarray(begin).toString(),
  };
}

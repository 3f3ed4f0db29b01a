import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../project.mjs';

/** Where Kaiji keeps its data: KAIJI_DATA_DIR, else `.kaiji/` in the project, or /var/lib/kaiji when root runs it. */
export function dataFolder() {
  if (process.env.KAIJI_DATA_DIR) return path.resolve(process.env.KAIJI_DATA_DIR);
  return process.getuid?.() === 0 ? '/var/lib/kaiji' : inProject('.kaiji');
}

/**
 * Makes a folder and those above it that are missing. Only what is made here gets a mode, whatever the umask: existing folders stay as they are.
 * @param {string} folder
 */
export function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
}

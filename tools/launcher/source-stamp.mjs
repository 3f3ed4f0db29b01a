import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT_FILES = ['package.json', 'package-lock.json', 'nx.json', 'tsconfig.base.json'];
const FOLDERS = ['apps', 'libs'];
const NOT_SOURCE = new Set(['node_modules', 'dist', 'test-results', 'coverage']);

/**
 * A hash of every file that a build reads.
 * @param {string} project
 * @returns {string}
 */
export function sourceStamp(project) {
  const hash = createHash('sha256').update(process.version);
  const files = [...ROOT_FILES.map((name) => path.join(project, name)), ...FOLDERS.flatMap((name) => filesBelow(path.join(project, name)))];
  for (const file of files.filter((name) => existsSync(name))) {
    hash.update(`\n${path.relative(project, file)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (NOT_SOURCE.has(entry.name) || entry.name.startsWith('.') || entry.name.endsWith('.tsbuildinfo')) return [];
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(full) : entry.isFile() ? [full] : [];
  });
}

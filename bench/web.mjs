import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { inProject } from '../tools/project.mjs';

const FOLDER = inProject('apps', 'web', 'dist');

/** @param {string[]} files */
const sizesOf = (files) => {
  const bytes = files.map((file) => readFileSync(file));
  return {
    files: files.length,
    plain: bytes.reduce((sum, each) => sum + each.length, 0),
    gzipped: bytes.reduce((sum, each) => sum + gzipSync(each, { level: 9 }).length, 0),
  };
};

/** @param {{files: number, plain: number, gzipped: number}} sizes */
const text = ({ files, plain, gzipped }) => `${(gzipped / 1000).toFixed(1)} kB gzipped (${(plain / 1000).toFixed(1)} kB in ${files} files)`;

export const web = {
  title: 'JavaScript that the first page loads',
  /** @param {(line: string) => void} print */
  async run(print) {
    const page = path.join(FOLDER, 'index.html');
    if (!existsSync(page)) throw new Error(`${page} is missing: run npm run build first.`);
    const html = readFileSync(page, 'utf8');
    const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, name]) => path.join(FOLDER, name ?? ''));
    const assets = readdirSync(path.join(FOLDER, 'assets'));
    print(`first page: ${text(sizesOf([...new Set(named)]))}`);
    print(`all pages:  ${text(sizesOf(assets.filter((name) => name.endsWith('.js')).map((name) => path.join(FOLDER, 'assets', name))))}`);
  },
};

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * Writes `.br` and `.gz` beside every text file of a built web app: compressed once at build time, and better than a server
 * could afford on each request.
 * Usage: node tools/precompress.mjs <folder>
 */
const TEXT = /\.(js|css|html|svg|json|webmanifest)$/;
/** Below this a compressed file saves nothing that a packet would notice. */
const WORTHWHILE_BYTES = 1024;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: node tools/precompress.mjs <folder>');

for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !TEXT.test(entry.name)) continue;
  const file = path.join(entry.parentPath ?? entry.path, entry.name);
  const bytes = readFileSync(file);
  if (bytes.length < WORTHWHILE_BYTES) continue;
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
}

import { decodeUtf8 } from '../utf8';
import { refuseZip } from './zip-entry';

const MAX_PATH_LENGTH = 300;
const FLAG_UTF8 = 0x0800;
const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** Path of an entry, refused where unpacking it could write outside of its folder, or where two systems would read it differently. */
export function zipPath(raw: Uint8Array, flags: number): string {
  const path = decodeUtf8(raw, 'zip path');
  const shown = JSON.stringify(path);
  if (!isAscii(raw) && (flags & FLAG_UTF8) === 0) refuseZip(`name ${shown} is in no declared encoding`);
  if (raw.length === 0 || raw.length > MAX_PATH_LENGTH) refuseZip(`name has ${raw.length} bytes`);
  if (/[\p{Cc}\\:]/u.test(path)) refuseZip(`name ${shown} has a control character, a backslash or a colon`);
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..')) refuseZip(`name ${shown} leaves its folder or is a folder`);
  return path;
}

/** Refuses two names that are one file on some system: Windows and macOS fold case, macOS also composition. */
export function assertDistinct(paths: readonly string[]): void {
  const seen = new Set<string>();
  for (const path of paths) {
    const folded = path.normalize('NFC').toLowerCase();
    if (seen.has(folded)) refuseZip('is there twice', path);
    seen.add(folded);
  }
}

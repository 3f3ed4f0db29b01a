import { withZip64 } from './extra-field';
import { DEFLATED, refuseZip, STORED, type ZipEntry } from './zip-entry';
import { zipPath } from './zip-path';

const SIGNATURE = 0x02014b50;
const HEADER_BYTES = 46;
/** Deflate levels, sizes after the data, UTF-8 names. All else (encryption, patches) is refused. */
const ALLOWED_FLAGS = 0x0002 | 0x0004 | 0x0008 | 0x0800;
const VERSIONS_NEEDED = [10, 20, 45];
/** Permissions that a writer may give: none, or those of a plain file (`-rw-r--r--`). */
const ALLOWED_ATTRIBUTES = [0, 0o100644 * 0x10000];

function assertPlain(bytes: Buffer, at: number, path: string): void {
  const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
  if ((flags & ~ALLOWED_FLAGS) !== 0) refuseZip('is encrypted or patched', path);
  if (method !== STORED && method !== DEFLATED) refuseZip(`is compressed by method ${method}`, path);
  if (!VERSIONS_NEEDED.includes(bytes.readUInt16LE(at + 6))) refuseZip(`needs version ${bytes.readUInt16LE(at + 6)}`, path);
  if (!VERSIONS_NEEDED.includes(bytes.readUInt8(at + 4)) || ![0, 3].includes(bytes.readUInt8(at + 5))) refuseZip('was made by a version that is not known', path);
  if (bytes.readUInt16LE(at + 32) !== 0) refuseZip('has a comment', path);
  if (bytes.readUInt16LE(at + 34) !== 0) refuseZip('is on another disk', path);
  if (bytes.readUInt16LE(at + 36) !== 0 || !ALLOWED_ATTRIBUTES.includes(bytes.readUInt32LE(at + 38))) refuseZip('is no plain file', path);
}

function readHeader(bytes: Buffer, at: number): { entry: ZipEntry; end: number } {
  if (at + HEADER_BYTES > bytes.length || bytes.readUInt32LE(at) !== SIGNATURE) refuseZip('directory is damaged');
  const nameEnd = at + HEADER_BYTES + bytes.readUInt16LE(at + 28);
  const end = nameEnd + bytes.readUInt16LE(at + 30);
  if (end > bytes.length) refuseZip('directory is damaged');
  const flags = bytes.readUInt16LE(at + 8);
  const path = zipPath(bytes.subarray(at + HEADER_BYTES, nameEnd), flags);
  assertPlain(bytes, at, path);
  const declared = [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
  const [size, compressedBytes, headerOffset] = withZip64(bytes.subarray(nameEnd, end), declared, path) as [number, number, number];
  const method = bytes.readUInt16LE(at + 10);
  if (method === STORED && size !== compressedBytes) refuseZip('is stored, but its sizes differ', path);
  const entry = {
    path,
    method,
    flags,
    versionNeeded: bytes.readUInt16LE(at + 6),
    modified: bytes.readUInt32LE(at + 12),
    crc32: bytes.readUInt32LE(at + 16),
    compressedBytes,
    bytes: size,
    headerOffset,
  };
  return { entry, end };
}

/** The files that a central directory declares. */
export function parseCentralDirectory(bytes: Buffer, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < count) {
    const { entry, end } = readHeader(bytes, at);
    entries.push(entry);
    at = end;
  }
  if (at !== bytes.length) refuseZip('directory is followed by bytes that belong to nothing');
  return entries;
}

import { crc32, inflateRawSync } from 'node:zlib';
import { KaijiError } from '../../../../platform/errors';

/** What a template may claim to hold once it is unpacked: a small file must not become a huge one. */
export const MOST_PARTS = 4000;
const MOST_UNPACKED_MIB = 64;

const END = { signature: 0x06054b50, bytes: 22, longestComment: 0xffff };
const HEADER = { signature: 0x02014b50, bytes: 46 };
const DATA = { signature: 0x04034b50, bytes: 30 };
const [STORED, DEFLATED, FLAG_ENCRYPTED, FLAG_UTF8] = [0, 8, 1, 0x0800];

/** Office wraps an encrypted workbook into this format; workbooks of before 2007 are of it as well. */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly headerAt: number;
}

export const damaged = (part: string): KaijiError => new KaijiError('malformed', 'templateDamaged', { params: { part } });
const notWorkbook = (): KaijiError => new KaijiError('malformed', 'templateNotWorkbook');

/**
 * The parts of a workbook by name, in the order of its directory.
 * @throws KaijiError where it is no ZIP, is encrypted or damaged, or would become too large
 */
export function readArchive(bytes: Buffer): Map<string, Buffer> {
  if (bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) throw new KaijiError('malformed', 'templateEncrypted');
  const entries = directoryOf(bytes);
  const unpacked = entries.reduce((sum, one) => sum + one.bytes, 0);
  if (entries.length > MOST_PARTS || unpacked > MOST_UNPACKED_MIB * 1024 * 1024) {
    throw new KaijiError('tooLarge', 'templateUnpacksTooLarge', { params: { limitMiB: MOST_UNPACKED_MIB, parts: MOST_PARTS } });
  }
  const parts = new Map<string, Buffer>();
  for (const entry of entries) {
    // Two programs could read different ones.
    if (parts.has(entry.name)) throw damaged(entry.name);
    parts.set(entry.name, unpack(bytes, entry));
  }
  return parts;
}

function directoryOf(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (end < 0 || end + END.bytes > bytes.length || bytes.length - end > END.bytes + END.longestComment) throw notWorkbook();
  const count = bytes.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (entries.length < count) {
    if (at + HEADER.bytes > end || bytes.readUInt32LE(at) !== HEADER.signature) throw notWorkbook();
    const nameEnd = at + HEADER.bytes + bytes.readUInt16LE(at + 28);
    entries.push(entryAt(bytes, at, nameEnd));
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function entryAt(bytes: Buffer, at: number, nameEnd: number): Entry {
  const flags = bytes.readUInt16LE(at + 8);
  return {
    name: bytes.toString((flags & FLAG_UTF8) === 0 ? 'latin1' : 'utf8', at + HEADER.bytes, nameEnd),
    flags,
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packedBytes: bytes.readUInt32LE(at + 20),
    bytes: bytes.readUInt32LE(at + 24),
    headerAt: bytes.readUInt32LE(at + 42),
  };
}

function unpack(bytes: Buffer, { name, flags, method, crc, packedBytes, bytes: size, headerAt }: Entry): Buffer {
  if ((flags & FLAG_ENCRYPTED) !== 0) throw new KaijiError('malformed', 'templateEncrypted');
  if (headerAt + DATA.bytes > bytes.length || bytes.readUInt32LE(headerAt) !== DATA.signature) throw damaged(name);
  const from = headerAt + DATA.bytes + bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28);
  const packed = bytes.subarray(from, from + packedBytes);
  const content = method === STORED ? packed : method === DEFLATED ? inflated(packed, size) : undefined;
  if (packed.length !== packedBytes || content?.length !== size || crc32(content) !== crc) throw damaged(name);
  return content;
}

/** Never more than the size that was declared, and counted, before. */
function inflated(packed: Buffer, size: number): Buffer | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    return undefined;
  }
}

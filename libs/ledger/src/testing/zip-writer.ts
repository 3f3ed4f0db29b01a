import { crc32, deflateRawSync } from 'node:zlib';

export interface ZippedFile {
  readonly path: string;
  readonly data: Uint8Array;
  readonly method?: 0 | 8;
  /** Lies that a test wants told. */
  readonly declaredBytes?: number;
  readonly declaredCrc?: number;
  readonly packed?: Uint8Array;
  readonly localPath?: string;
  readonly sizesAfter?: 'plain' | 'signed' | 'signed64';
  readonly zip64?: boolean;
  readonly extra?: Uint8Array;
  readonly attributes?: number;
}

export interface ZipShape {
  readonly zip64End?: boolean;
  readonly prefix?: Uint8Array;
  readonly suffix?: Uint8Array;
  readonly gap?: Uint8Array;
}

const SATURATED = 0xffff_ffff;
const u16 = (value: number): Buffer => Buffer.from(Uint16Array.of(value).buffer);
const u32 = (value: number): Buffer => Buffer.from(Uint32Array.of(value).buffer);
const u64 = (value: number): Buffer => Buffer.from(BigUint64Array.of(BigInt(value)).buffer);
const zip64Extra = (values: readonly number[]): Buffer => Buffer.concat([u16(1), u16(8 * values.length), ...values.map(u64)]);

function partsOf(file: ZippedFile): { flags: Buffer; shared: Buffer; packed: Buffer; sizes: [number, number]; crc: number } {
  const { data, method = 8 } = file;
  const packed = Buffer.from(file.packed ?? (method === 8 ? deflateRawSync(data) : data));
  const crc = file.declaredCrc ?? crc32(data);
  const flags = u16((file.sizesAfter ? 8 : 0) | 0x800);
  const shared = Buffer.concat([flags, u16(method), u32(0x5c21_0000)]);
  return { flags, shared, packed, sizes: [packed.length, file.declaredBytes ?? data.length], crc };
}

function localOf(file: ZippedFile): Buffer {
  const { shared, packed, sizes, crc } = partsOf(file);
  const name = Buffer.from(file.localPath ?? file.path);
  const after = file.sizesAfter !== undefined;
  const extra = file.zip64 && !after ? zip64Extra([sizes[1], sizes[0]]) : Buffer.from(file.extra ?? []);
  const shown = after ? [0, 0, 0] : [crc, ...(file.zip64 ? [SATURATED, SATURATED] : sizes)];
  const wide = file.sizesAfter === 'signed64' ? u64 : u32;
  const signature = file.sizesAfter === 'plain' ? [] : [u32(0x08074b50)];
  const descriptor = after ? [...signature, u32(crc), wide(sizes[0]), wide(sizes[1])] : [];
  return Buffer.concat([u32(0x04034b50), u16(20), shared, ...shown.map(u32), u16(name.length), u16(extra.length), name, extra, packed, ...descriptor]);
}

function centralOf(file: ZippedFile, offset: number): Buffer {
  const { shared, sizes, crc } = partsOf(file);
  const name = Buffer.from(file.path);
  const extra = file.zip64 ? zip64Extra([sizes[1], sizes[0], offset]) : Buffer.from(file.extra ?? []);
  const shown = file.zip64 ? [SATURATED, SATURATED] : sizes;
  const head = Buffer.concat([u32(0x02014b50), u16(20), u16(20), shared, u32(crc), ...shown.map(u32), u16(name.length), u16(extra.length)]);
  return Buffer.concat([head, u16(0), u16(0), u16(0), u32(file.attributes ?? 0), u32(file.zip64 ? SATURATED : offset), name, extra]);
}

/** An archive as a test wants it, sound or not. */
export function zip(files: readonly ZippedFile[], { zip64End = false, prefix, suffix, gap }: ZipShape = {}): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const local = Buffer.concat([localOf(file), gap ?? Buffer.alloc(0)]);
    centrals.push(centralOf(file, offset));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end64 = Buffer.concat([u32(0x06064b50), u64(44), u16(45), u16(45), u32(0), u32(0), u64(files.length), u64(files.length), u64(directory.length), u64(offset)]);
  const locator = Buffer.concat([u32(0x07064b50), u32(0), u64(offset + directory.length), u32(1)]);
  const counts = zip64End ? [u16(0xffff), u16(0xffff), u32(SATURATED), u32(SATURATED)] : [u16(files.length), u16(files.length), u32(directory.length), u32(offset)];
  const end = Buffer.concat([u32(0x06054b50), u16(0), u16(0), ...counts, u16(0)]);
  return Buffer.concat([prefix ?? Buffer.alloc(0), ...locals, directory, ...(zip64End ? [end64, locator] : []), end, suffix ?? Buffer.alloc(0)]);
}

import { type ByteSource } from './byte-source';
import { SATURATED_32, uint64, withZip64 } from './extra-field';
import { refuseZip, type ZipEntry } from './zip-entry';

const SIGNATURE = 0x04034b50;
const HEADER_BYTES = 30;
const FLAG_SIZES_AFTER = 0x0008;
const DESCRIPTOR_SIGNATURE = 0x08074b50;

/** Where the data of an entry lies, and where what follows begins. */
export interface DataPlace {
  readonly dataOffset: number;
  readonly end: number;
}

/** Reads the header before an entry's data. It has to say what the directory says. */
export async function findData(source: ByteSource, entry: ZipEntry, limit: number): Promise<DataPlace> {
  const header = await source.read(entry.headerOffset, HEADER_BYTES);
  if (header.readUInt32LE(0) !== SIGNATURE) refuseZip('has no header where the directory says', entry.path);
  const [nameBytes, extraBytes] = [header.readUInt16LE(26), header.readUInt16LE(28)];
  const tail = await source.read(entry.headerOffset + HEADER_BYTES, nameBytes + extraBytes);
  const agrees =
    header.readUInt16LE(4) === entry.versionNeeded &&
    header.readUInt16LE(6) === entry.flags &&
    header.readUInt16LE(8) === entry.method &&
    header.readUInt32LE(10) === entry.modified &&
    tail.subarray(0, nameBytes).equals(Buffer.from(entry.path));
  if (!agrees) refuseZip('has a header that differs from the directory', entry.path);
  const dataOffset = entry.headerOffset + HEADER_BYTES + nameBytes + extraBytes;
  const dataEnd = dataOffset + entry.compressedBytes;
  if (dataEnd > limit) refuseZip('reaches into what follows it', entry.path);
  const sizesAfter = (entry.flags & FLAG_SIZES_AFTER) !== 0;
  assertSizes(header, tail.subarray(nameBytes), entry, sizesAfter);
  if (sizesAfter) assertDescriptor(await source.read(dataEnd, limit - dataEnd), entry);
  return { dataOffset, end: sizesAfter ? limit : dataEnd };
}

function assertSizes(header: Buffer, extra: Buffer, entry: ZipEntry, sizesAfter: boolean): void {
  const declared = [header.readUInt32LE(22), header.readUInt32LE(18)];
  if (sizesAfter && extra.length === 0 && header.readUInt32LE(14) === 0 && declared.every((size) => size === 0)) return;
  const [bytes, compressedBytes] = withZip64(extra, declared, entry.path);
  const isSame = bytes === entry.bytes && compressedBytes === entry.compressedBytes && header.readUInt32LE(14) === entry.crc32;
  if (!isSame) refuseZip('has a header that differs from the directory', entry.path);
}

/** What a writer that streams puts after the data: CRC and sizes, of 4 or of 8 bytes, with or without a signature. */
function assertDescriptor(bytes: Buffer, entry: ZipEntry): void {
  const isSigned = (bytes.length === 16 || bytes.length === 24) && bytes.readUInt32LE(0) === DESCRIPTOR_SIGNATURE;
  const body = isSigned ? bytes.subarray(4) : bytes;
  const isLong = body.length === 20;
  if (!isLong && body.length !== 12) refuseZip('is followed by bytes that belong to nothing', entry.path);
  if (!isLong && entry.bytes >= SATURATED_32) refuseZip('is followed by sizes that are too small', entry.path);
  const [compressedBytes, size] = isLong ? [uint64(body, 4), uint64(body, 12)] : [body.readUInt32LE(4), body.readUInt32LE(8)];
  if (body.readUInt32LE(0) !== entry.crc32 || compressedBytes !== entry.compressedBytes || size !== entry.bytes)
    refuseZip('is followed by sizes that differ from the directory', entry.path);
}

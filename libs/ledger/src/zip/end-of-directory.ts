import { type ByteSource } from './byte-source';
import { SATURATED_32, uint64 } from './extra-field';
import { refuseZip } from './zip-entry';

/** Where the central directory lies. */
export interface DirectoryPlace {
  readonly offset: number;
  readonly bytes: number;
  readonly count: number;
}

const END = { signature: 0x06054b50, bytes: 22 };
const LOCATOR = { signature: 0x07064b50, bytes: 20 };
const END_64 = { signature: 0x06064b50, bytes: 56 };
const SATURATED_16 = 0xffff;

/** Reads the end of an archive. It has to be the very end: an archive with a comment or with something after it is refused. */
export async function findDirectory(source: ByteSource): Promise<DirectoryPlace> {
  const at = source.size - END.bytes;
  if (at < 0) refuseZip('is too short');
  const end = await source.read(at, END.bytes);
  if (end.readUInt32LE(0) !== END.signature || end.readUInt16LE(20) !== 0) refuseZip('does not end as an archive without a comment ends');
  if (end.readUInt32LE(4) !== 0) refuseZip('is one of several disks');
  const count = end.readUInt16LE(8);
  if (count !== end.readUInt16LE(10)) refuseZip('is one of several disks');
  const place = { offset: end.readUInt32LE(16), bytes: end.readUInt32LE(12), count };
  const isLarge = place.count === SATURATED_16 || place.bytes === SATURATED_32 || place.offset === SATURATED_32;
  return isLarge ? readLarge(source, at, place) : assertTouches(place, at);
}

/** Between the directory and the end there is nothing. */
function assertTouches(place: DirectoryPlace, end: number): DirectoryPlace {
  if (place.offset + place.bytes !== end) refuseZip('has bytes between its directory and its end, or before its start');
  return place;
}

async function readLarge(source: ByteSource, endAt: number, small: DirectoryPlace): Promise<DirectoryPlace> {
  const at = endAt - LOCATOR.bytes - END_64.bytes;
  if (at < 0) refuseZip('is too short');
  const bytes = await source.read(at, END_64.bytes + LOCATOR.bytes);
  const isSound =
    bytes.readUInt32LE(0) === END_64.signature &&
    uint64(bytes, 4) === END_64.bytes - 12 &&
    [20, 45].includes(bytes.readUInt8(12)) &&
    [0, 3].includes(bytes.readUInt8(13)) &&
    bytes.readUInt16LE(14) === 45 &&
    uint64(bytes, 16) === 0 &&
    uint64(bytes, 24) === uint64(bytes, 32) &&
    bytes.readUInt32LE(END_64.bytes) === LOCATOR.signature &&
    bytes.readUInt32LE(END_64.bytes + 4) === 0 &&
    uint64(bytes, END_64.bytes + 8) === at &&
    bytes.readUInt32LE(END_64.bytes + 16) === 1;
  if (!isSound) refuseZip('has a damaged zip64 end');
  const large = { offset: uint64(bytes, 48), bytes: uint64(bytes, 40), count: uint64(bytes, 24) };
  const agrees = (smallValue: number, value: number, saturated: number): boolean => smallValue === saturated || smallValue === value;
  if (!agrees(small.count, large.count, SATURATED_16) || !agrees(small.bytes, large.bytes, SATURATED_32) || !agrees(small.offset, large.offset, SATURATED_32))
    refuseZip('has two ends that differ');
  return assertTouches(large, at);
}

import { type ByteSource } from './byte-source';
import { parseCentralDirectory } from './central-directory';
import { findDirectory } from './end-of-directory';
import { unpack } from './inflate';
import { findData } from './local-header';
import { refuseZip, type ZipEntry } from './zip-entry';
import { assertDistinct } from './zip-path';

/** How much an archive may claim to hold. */
export interface ZipLimits {
  readonly entries: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
  readonly directoryBytes: number;
}

/** Room for a year of a large service, and yet bounded. */
export const ZIP_LIMITS: ZipLimits = { entries: 100_000, entryBytes: 2 ** 30, totalBytes: 2 ** 35, directoryBytes: 2 ** 25 };

/** An archive whose directory was read and checked; contents are read when they are asked for. */
export interface ZipArchive {
  readonly entries: readonly ZipEntry[];
  readonly read: (entry: ZipEntry) => Promise<Buffer>;
}

function assertWithin(entries: readonly ZipEntry[], limits: ZipLimits): void {
  const large = entries.find(({ bytes, compressedBytes }) => bytes > limits.entryBytes || compressedBytes > limits.entryBytes);
  if (large) refuseZip(`declares ${large.bytes} bytes, more than ${limits.entryBytes}`, large.path);
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > limits.totalBytes) refuseZip(`declares ${total} bytes, more than ${limits.totalBytes}`);
}

/**
 * Opens an archive. Every byte of it belongs to an entry or to the directory: nothing stands before, between or after.
 * @throws MalformedError naming the file
 */
export async function openZip(source: ByteSource, limits: ZipLimits = ZIP_LIMITS): Promise<ZipArchive> {
  const place = await findDirectory(source);
  if (place.count > limits.entries) refuseZip(`declares ${place.count} files, more than ${limits.entries}`);
  if (place.bytes > limits.directoryBytes) refuseZip(`declares a directory of ${place.bytes} bytes`);
  const entries = parseCentralDirectory(await source.read(place.offset, place.bytes), place.count);
  assertDistinct(entries.map(({ path }) => path));
  assertWithin(entries, limits);
  const dataOffsets = await findAllData(source, entries, place.offset);
  return {
    entries,
    read: async (entry) => {
      const offset = dataOffsets.get(entry);
      if (offset === undefined) return refuseZip('is not of this archive', entry.path);
      return unpack(await source.read(offset, entry.compressedBytes), entry);
    },
  };
}

async function findAllData(source: ByteSource, entries: readonly ZipEntry[], directoryOffset: number): Promise<Map<ZipEntry, number>> {
  const inOrder = [...entries].sort((a, b) => a.headerOffset - b.headerOffset);
  const offsets = new Map<ZipEntry, number>();
  let expected = 0;
  for (const [at, entry] of inOrder.entries()) {
    if (entry.headerOffset !== expected) refuseZip('has bytes before it that belong to nothing', entry.path);
    const { dataOffset, end } = await findData(source, entry, inOrder[at + 1]?.headerOffset ?? directoryOffset);
    offsets.set(entry, dataOffset);
    expected = end;
  }
  if (expected !== directoryOffset) refuseZip('has bytes before its directory that belong to nothing');
  return offsets;
}

import { crc32, inflateRawSync, type InflateRaw } from 'node:zlib';
import { DEFLATED, refuseZip, type ZipEntry } from './zip-entry';

/** The types of Node leave out what `info` gives. */
type Inflated = { readonly buffer: Buffer; readonly engine: InflateRaw };

function inflated(data: Buffer, { path, bytes }: ZipEntry): Buffer {
  let result: Inflated;
  try {
    result = inflateRawSync(data, { maxOutputLength: Math.max(1, bytes), info: true }) as unknown as Inflated;
  } catch {
    return refuseZip('cannot be unpacked to its declared size', path);
  }
  if (result.engine.bytesWritten !== data.length) refuseZip('has bytes after its compressed data', path);
  return result.buffer;
}

/** Content of an entry from its data, to the byte as long as declared and with the declared CRC. Never holds more than that in memory. */
export function unpack(data: Buffer, entry: ZipEntry): Buffer {
  const content = entry.method === DEFLATED ? inflated(data, entry) : data;
  if (content.length !== entry.bytes) refuseZip(`unpacks to ${content.length} bytes, not ${entry.bytes}`, entry.path);
  if (crc32(content) !== entry.crc32) refuseZip('has another CRC than declared', entry.path);
  return content;
}

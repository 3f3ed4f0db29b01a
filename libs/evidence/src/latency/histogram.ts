import { upperEdgeMs } from './bucket';

/** How many response times fell into each bucket. */
export type LatencyHistogram = Map<number, number>;

/** A histogram as it is kept: for each bucket, in rising order, its number in 2 bytes and its count in 4, the high byte first. */
const ENTRY_BYTES = 6;

/** Adds `more` into `sum`. */
export function addHistogram(sum: LatencyHistogram, more: ReadonlyMap<number, number>): void {
  for (const [bucket, count] of more) sum.set(bucket, (sum.get(bucket) ?? 0) + count);
}

/** The bytes of a histogram: one form only, whatever the order in which it came about. */
export function encodeHistogram(histogram: ReadonlyMap<number, number>): Buffer {
  const bytes = Buffer.allocUnsafe(histogram.size * ENTRY_BYTES);
  let offset = 0;
  for (const [bucket, count] of [...histogram].sort((a, b) => a[0] - b[0])) {
    bytes.writeInt16BE(bucket, offset);
    bytes.writeInt32BE(count, offset + 2);
    offset += ENTRY_BYTES;
  }
  return bytes;
}

/**
 * Adds a histogram as it is kept into `sum`.
 * @throws RangeError where the bytes are cut off
 */
export function addEncoded(sum: LatencyHistogram, bytes: Buffer): void {
  if (bytes.length % ENTRY_BYTES !== 0) throw new RangeError(`A histogram of response times is cut off: ${bytes.length} bytes`);
  for (let offset = 0; offset < bytes.length; offset += ENTRY_BYTES) {
    const bucket = bytes.readInt16BE(offset);
    sum.set(bucket, (sum.get(bucket) ?? 0) + bytes.readInt32BE(offset + 2));
  }
}

/** Pairs `[upToMs, count]`, the fastest first: what the figures read. */
export function latenciesOf(histogram: ReadonlyMap<number, number>): [number, number][] {
  return [...histogram].sort((a, b) => a[0] - b[0]).map(([bucket, count]) => [upperEdgeMs(bucket), count]);
}

import { refuseZip } from './zip-entry';

const ZIP64 = 0x0001;
const HEADER_BYTES = 4;
const FIELD_BYTES = 8;
export const SATURATED_32 = 0xffff_ffff;

/** An 8-byte whole number, refused beyond 2^53. */
export function uint64(bytes: Buffer, at: number): number {
  const value = bytes.readBigUInt64LE(at);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) refuseZip('declares a size beyond 2^53');
  return Number(value);
}

/**
 * Puts the sizes of a zip64 extra field where their 32-bit places say that they are there, in the order of the format.
 * Any other extra field is refused: it would be bytes that nothing checks.
 */
export function withZip64(extra: Buffer, values: readonly number[], path: string): number[] {
  const saturated = values.filter((value) => value === SATURATED_32).length;
  if (extra.length === 0 && saturated === 0) return [...values];
  if (extra.length !== HEADER_BYTES + FIELD_BYTES * saturated || saturated === 0) refuseZip('has an extra field that is not zip64', path);
  if (extra.readUInt16LE(0) !== ZIP64 || extra.readUInt16LE(2) !== FIELD_BYTES * saturated) refuseZip('has an extra field that is not zip64', path);
  let at = HEADER_BYTES;
  return values.map((value) => {
    if (value !== SATURATED_32) return value;
    const large = uint64(extra, at);
    at += FIELD_BYTES;
    return large;
  });
}

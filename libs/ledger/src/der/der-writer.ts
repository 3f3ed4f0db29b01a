/** Tags of the ASN.1 types that time stamps are made of. Source: X.690. */
export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8String: 0x0c,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
} as const;

const SHORT_LENGTH = 0x80;

function lengthOf(bytes: number): Buffer {
  if (bytes < SHORT_LENGTH) return Buffer.of(bytes);
  const digits = Buffer.from(bytes.toString(16).padStart(2 * Math.ceil(bytes.toString(16).length / 2), '0'), 'hex');
  return Buffer.concat([Buffer.of(SHORT_LENGTH | digits.length), digits]);
}

/** One value in DER. */
export function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.of(tag), lengthOf(content.length), content]);
}

/** A whole number from its big-endian bytes, never negative. */
export function derInteger(magnitude: Uint8Array): Buffer {
  const first = magnitude.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? Buffer.of(0) : Buffer.from(magnitude.subarray(first));
  return digits[0]! >= SHORT_LENGTH ? der(TAG.integer, Buffer.of(0), digits) : der(TAG.integer, digits);
}

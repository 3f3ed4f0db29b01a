import { createHash } from 'node:crypto';

/** SHA-256 of bytes, or of a string's UTF-8. */
export function sha256(data: Uint8Array | string): Buffer {
  return createHash('sha256').update(data).digest();
}

/** The same in lower-case hexadecimal. */
export function sha256Hex(data: Uint8Array | string): string {
  return sha256(data).toString('hex');
}

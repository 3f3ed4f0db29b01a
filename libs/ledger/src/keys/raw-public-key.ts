import { createPublicKey, type KeyObject } from 'node:crypto';
import { MalformedError } from '../malformed-error';

/** DER that stands before the 32 bytes of an Ed25519 key in its SPKI. Source: RFC 8410 section 4. */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const PUBLIC_KEY_BYTES = 32;

/** The 32 bytes of an Ed25519 public key. */
export const rawPublicKey = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' }).subarray(SPKI_PREFIX.length);

/** A public key from its 32 bytes. */
export function publicKeyFromRaw(bytes: Uint8Array): KeyObject {
  if (bytes.length !== PUBLIC_KEY_BYTES) throw new MalformedError('public key', `has ${bytes.length} bytes, not ${PUBLIC_KEY_BYTES}`);
  return createPublicKey({ key: Buffer.concat([SPKI_PREFIX, bytes]), format: 'der', type: 'spki' });
}

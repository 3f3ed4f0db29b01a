import { MalformedError } from '../malformed-error';
import { sha256 } from '../sha256';

/** Bytes of a salt. */
export const SALT_BYTES = 16;

/** Digest of an entry's content: SHA-256(salt ‖ bytes), or SHA-256(bytes) where nothing in them is personal or can be guessed. */
export function contentDigest(bytes: Uint8Array, salt?: Uint8Array): Buffer {
  if (!salt) return sha256(bytes);
  if (salt.length !== SALT_BYTES) throw new MalformedError('salt', `has ${salt.length} bytes, not ${SALT_BYTES}`);
  return sha256(Buffer.concat([salt, bytes]));
}

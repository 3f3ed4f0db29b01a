import { der, derInteger, TAG } from '../der/der-writer';
import { MalformedError } from '../malformed-error';
import { HASH_BYTES } from '../merkle';

/** DER content of 2.16.840.1.101.3.4.2.1. */
const SHA_256 = Buffer.from('608648016503040201', 'hex');

/**
 * Request to a time-stamp authority for a SHA-256, with its certificate asked for. Source: RFC 3161 section 2.4.1.
 * @param nonce random bytes that have to come back in the answer
 */
export function timeStampRequest(sha256: Uint8Array, nonce: Uint8Array): Buffer {
  if (sha256.length !== HASH_BYTES) throw new MalformedError('time-stamp request', `digest has ${sha256.length} bytes, not ${HASH_BYTES}`);
  const algorithm = der(TAG.sequence, der(TAG.oid, SHA_256), der(TAG.null));
  const imprint = der(TAG.sequence, algorithm, der(TAG.octetString, sha256));
  const version = derInteger(Buffer.of(1));
  const certReq = der(TAG.boolean, Buffer.of(0xff));
  return der(TAG.sequence, version, imprint, derInteger(nonce), certReq);
}

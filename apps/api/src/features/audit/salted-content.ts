import { canonicalJson, type JsonValue, sha256 } from '@kaiji/ledger';
import { randomBytes } from 'node:crypto';
import type { ArtefactContent } from '../../platform/ledger';

const SALT_BYTES = 16;

export const newSalt = (): Buffer => randomBytes(SALT_BYTES);

/** What the ledger may know of words that people wrote: their digest under a salt, which says nothing to who has neither. */
export function saltedContent(said: JsonValue, salt: Buffer): ArtefactContent {
  const bytes = Buffer.from(canonicalJson(said));
  return { digest: sha256(Buffer.concat([salt, bytes])), bytes: bytes.length, mediaType: 'application/json', salted: true };
}

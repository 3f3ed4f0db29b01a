import { MalformedError } from './malformed-error';

/**
 * Text of UTF-8 bytes, byte for byte: no replacement characters, and a byte-order mark stays.
 * @throws MalformedError naming `what`
 */
export function decodeUtf8(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new MalformedError(what, 'is not UTF-8');
  }
}

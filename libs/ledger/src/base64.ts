import { MalformedError } from './malformed-error';

/**
 * Bytes of standard Base64 (RFC 4648 section 4) in its one canonical spelling: Node's own decoder skips what it does not know.
 * @throws MalformedError naming `what`
 */
export function decodeBase64(text: string, what: string): Buffer {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) throw new MalformedError(what, 'is not canonical Base64');
  return bytes;
}

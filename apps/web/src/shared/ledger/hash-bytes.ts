export type Bytes = Uint8Array<ArrayBuffer>;

export const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

export const toHex = (bytes: Bytes): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A hash as the API sends it, as a verification code says it. */
export const hexOfBase64 = (text: string): string => toHex(fromBase64(text));

/** Browsers compute hashes only on pages that came over HTTPS, or from the machine itself. */
export const canHash = (): boolean => typeof globalThis.crypto?.subtle?.digest === 'function';

const sha256 = async (...parts: readonly Bytes[]): Promise<Bytes> => {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', joined));
};

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

export const leafHash = (body: Bytes): Promise<Bytes> => sha256(LEAF, body);
export const nodeHash = (left: Bytes, right: Bytes): Promise<Bytes> => sha256(NODE, left, right);

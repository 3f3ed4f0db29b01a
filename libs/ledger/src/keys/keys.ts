import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { MalformedError } from '../malformed-error';
import { sha256Hex } from '../sha256';

/** An Ed25519 key pair. */
export interface SigningKeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

const KEY_ID_HEX_DIGITS = 32;

function ed25519(what: string, read: () => KeyObject): KeyObject {
  let key: KeyObject;
  try {
    key = read();
  } catch (error) {
    throw new MalformedError(what, error instanceof Error ? error.message : 'unreadable');
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new MalformedError(what, `is ${key.asymmetricKeyType ?? 'symmetric'}, not ed25519`);
  return key;
}

/** A new Ed25519 key pair. */
export const createSigningKeyPair = (): SigningKeyPair => generateKeyPairSync('ed25519');

/** The key pair of a private key in PEM (PKCS #8). */
export function signingKeyPairFromPem(pem: string): SigningKeyPair {
  const privateKey = ed25519('private key', () => createPrivateKey(pem));
  return { privateKey, publicKey: createPublicKey(privateKey) };
}

/** A public key from PEM (SPKI). */
export const publicKeyFromPem = (pem: string): KeyObject => ed25519('public key', () => createPublicKey(pem));

/** The private key in PEM (PKCS #8), to be kept in a file that only the service may read. */
export const privateKeyToPem = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();

/** The public key in PEM (SPKI), as it is published. */
export const publicKeyToPem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();

/** Name of a key: the first 16 bytes of SHA-256 over its SPKI DER, in hexadecimal. */
export const keyId = (publicKey: KeyObject): string => sha256Hex(publicKey.export({ type: 'spki', format: 'der' })).slice(0, KEY_ID_HEX_DIGITS);

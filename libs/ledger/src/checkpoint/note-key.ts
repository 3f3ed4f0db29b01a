import { sign, verify, type KeyObject } from 'node:crypto';
import { decodeBase64 } from '../base64';
import { publicKeyFromRaw, rawPublicKey } from '../keys';
import { MalformedError } from '../malformed-error';
import { sha256 } from '../sha256';

/** Signature type byte of Ed25519. Source: C2SP signed-note. */
const ED25519 = 1;

/** Bytes of a note's key id. */
export const NOTE_KEY_ID_BYTES = 4;

/** Who can sign notes under a name. */
export interface NoteSigner {
  readonly name: string;
  /** First 4 bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key). */
  readonly keyId: Buffer;
  readonly sign: (text: string) => Buffer;
}

/** Whose signatures on notes are known. */
export interface NoteVerifier {
  readonly name: string;
  readonly keyId: Buffer;
  readonly publicKey: KeyObject;
  readonly verify: (text: string, signature: Uint8Array) => boolean;
}

/** Whether a name may stand on a signature line: not empty, no space of any kind, no plus. */
export const isKeyName = (name: string): boolean => /^[^\s\p{Z}+\p{Cc}]+$/u.test(name);

function assertKeyName(name: string): void {
  if (!isKeyName(name)) throw new MalformedError('key name', `${JSON.stringify(name)} is empty or has a space or a plus`);
}

const typedKey = (publicKey: KeyObject): Buffer => Buffer.concat([Uint8Array.of(ED25519), rawPublicKey(publicKey)]);

const keyIdOf = (name: string, typed: Uint8Array): Buffer => sha256(Buffer.concat([Buffer.from(`${name}\n`), typed])).subarray(0, NOTE_KEY_ID_BYTES);

/** A signer of notes. */
export function noteSigner(name: string, key: { readonly privateKey: KeyObject; readonly publicKey: KeyObject }): NoteSigner {
  assertKeyName(name);
  return { name, keyId: keyIdOf(name, typedKey(key.publicKey)), sign: (text) => sign(null, Buffer.from(text), key.privateKey) };
}

/** A verifier of notes by a public key. */
export function noteVerifier(name: string, publicKey: KeyObject): NoteVerifier {
  assertKeyName(name);
  const check = (text: string, signature: Uint8Array): boolean => verify(null, Buffer.from(text), publicKey, signature);
  return { name, keyId: keyIdOf(name, typedKey(publicKey)), publicKey, verify: check };
}

/** Text form of a verifier's key, as it is published and pinned: `name+hash+base64`. Source: C2SP signed-note. */
export function verifierKey(name: string, publicKey: KeyObject): string {
  assertKeyName(name);
  const typed = typedKey(publicKey);
  return `${name}+${keyIdOf(name, typed).toString('hex')}+${typed.toString('base64')}`;
}

/** The verifier of such a text. */
export function parseVerifierKey(text: string): NoteVerifier {
  const parts = /^(?<name>[^+]+)\+(?<hash>[0-9a-f]{8})\+(?<key>[A-Za-z0-9+/]+=*)$/.exec(text)?.groups;
  if (!parts) throw new MalformedError('verifier key', 'is not name+hash+base64');
  const { name, hash, key } = parts as { name: string; hash: string; key: string };
  assertKeyName(name);
  const typed = decodeBase64(key, 'verifier key');
  if (typed[0] !== ED25519) throw new MalformedError('verifier key', `signature type ${typed[0]} is not known`);
  if (keyIdOf(name, typed).toString('hex') !== hash) throw new MalformedError('verifier key', 'hash does not match name and key');
  return noteVerifier(name, publicKeyFromRaw(typed.subarray(1)));
}

import { canonicalJson, type EntryBody, keyId, publicKeyToPem, type SigningKeyPair, verifierKey } from '@kaiji/ledger';
import { sign } from 'node:crypto';
import type { Artefact } from './artefact';

export const KEY_KIND = 'key';

/** What the ledger says of the key that signs its checkpoints. */
export interface KeyInForce {
  readonly keyId: string;
  readonly origin: string;
  readonly publicKey: string;
  readonly verifierKey: string;
}

const saidOf = (key: SigningKeyPair, origin: string): KeyInForce => ({
  keyId: keyId(key.publicKey),
  origin,
  publicKey: publicKeyToPem(key.publicKey),
  verifierKey: verifierKey(origin, key.publicKey),
});

const subjectOf = (id: string): string => `key/${id}`;

/** The entry of the ledger's first key. */
export function firstKey(key: SigningKeyPair, origin: string): Artefact {
  const said = saidOf(key, origin);
  return { kind: KEY_KIND, subject: subjectOf(said.keyId), actor: 'system', meta: { ...said } };
}

/** The entry of a key that follows another, signed by that one: over the canonical JSON of all other members of `meta`. */
export function nextKey(next: SigningKeyPair, former: SigningKeyPair, origin: string, actor: string): Artefact {
  const said = { ...saidOf(next, origin), replaces: keyId(former.publicKey) };
  const signature = sign(null, Buffer.from(canonicalJson(said)), former.privateKey).toString('base64');
  return { kind: KEY_KIND, subject: subjectOf(said.keyId), actor, refs: [subjectOf(said.replaces)], meta: { ...said, signature } };
}

/** Reads such an entry. */
export function keyOfEntry({ meta }: EntryBody): KeyInForce {
  const text = (name: keyof KeyInForce): string => {
    const value = meta[name];
    if (typeof value !== 'string') throw new Error(`The ledger's key entry lacks ${name}`);
    return value;
  };
  return { keyId: text('keyId'), origin: text('origin'), publicKey: text('publicKey'), verifierKey: text('verifierKey') };
}

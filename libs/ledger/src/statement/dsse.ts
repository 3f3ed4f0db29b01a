import { sign, verify, type KeyObject } from 'node:crypto';
import { decodeBase64 } from '../base64';
import { canonicalJson } from '../canonical-json';
import { parseCanonicalJson } from '../json/exact-json';
import { Members } from '../json/members';
import { keyId, type SigningKeyPair } from '../keys';
import { MalformedError } from '../malformed-error';

/** A payload with signatures over its type and its bytes. Source: DSSE 1.0. */
export interface DsseEnvelope {
  readonly payloadType: string;
  readonly payload: Buffer;
  readonly signatures: readonly { readonly keyid: string; readonly sig: Buffer }[];
}

/** An envelope whose signatures do not hold. */
export class DsseError extends Error {
  override readonly name = 'DsseError';
}

/** The bytes that are signed: pre-authentication encoding. Source: DSSE 1.0 protocol. */
export const preAuthEncoding = (payloadType: string, payload: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `), payload]);

/** Signs a payload; `keyid` is `keyId` of the key. */
export function signDsse(payloadType: string, payload: Uint8Array, keys: readonly SigningKeyPair[]): DsseEnvelope {
  const bytes = preAuthEncoding(payloadType, payload);
  const signatures = keys.map(({ privateKey, publicKey }) => ({ keyid: keyId(publicKey), sig: sign(null, bytes, privateKey) }));
  return { payloadType, payload: Buffer.from(payload), signatures };
}

/** Bytes of an envelope: canonical JSON, so that not even its spelling can change unseen. */
export function formatDsse({ payloadType, payload, signatures }: DsseEnvelope): Buffer {
  const signed = signatures.map(({ keyid, sig }) => ({ keyid, sig: sig.toString('base64') }));
  return Buffer.from(canonicalJson({ payloadType, payload: payload.toString('base64'), signatures: signed }));
}

/** Reads such bytes; checks no signature. */
export function parseDsse(bytes: Uint8Array): DsseEnvelope {
  const members = new Members(parseCanonicalJson(bytes, 'envelope'), 'envelope');
  const envelope = {
    payloadType: members.text('payloadType'),
    payload: decodeBase64(members.text('payload'), 'envelope.payload'),
    signatures: members.objects('signatures').map((one) => {
      const signature = { keyid: one.text('keyid'), sig: decodeBase64(one.text('sig'), 'envelope.sig') };
      one.done();
      return signature;
    }),
  };
  members.done();
  if (envelope.signatures.length === 0) throw new MalformedError('envelope', 'has no signature');
  return envelope;
}

/**
 * Checks an envelope by known keys: one of them has to have signed, and none of theirs may be wrong.
 * @returns names of the keys that signed
 * @throws DsseError
 */
export function verifyDsse({ payloadType, payload, signatures }: DsseEnvelope, publicKeys: readonly KeyObject[]): readonly string[] {
  const known = new Map(publicKeys.map((key) => [keyId(key), key]));
  const bytes = preAuthEncoding(payloadType, payload);
  const signers = signatures.flatMap(({ keyid, sig }) => {
    const key = known.get(keyid);
    if (!key) return [];
    if (!verify(null, bytes, key, sig)) throw new DsseError(`signature by ${keyid} is wrong`);
    return [keyid];
  });
  if (signers.length === 0) throw new DsseError(`no signature is by a known key, but by ${signatures.map(({ keyid }) => keyid).join(', ')}`);
  return signers;
}

import { verify, type KeyObject } from 'node:crypto';
import { canonicalJson } from '../canonical-json';
import { parseVerifierKey, type NoteVerifier } from '../checkpoint';
import { parseEntry, type EntryBody, type EntryMeta } from '../entry';
import { keyId } from '../keys';
import { PACKAGE_FILE, parseEntryLines, type EvidencePackage } from '../package';
import { isKeyEntry } from './kinds';

/** Whether the former key signed that this one follows it: over the canonical JSON of all other members of `meta`. */
function isSignedBy(former: KeyObject, { signature, ...said }: EntryMeta): boolean {
  if (typeof signature !== 'string' || said['replaces'] !== keyId(former)) return false;
  return verify(null, Buffer.from(canonicalJson(said)), former, Buffer.from(signature, 'base64'));
}

/** The key that an entry tells of; undefined where it is unreadable, which another check reports. */
function verifierOf({ meta }: EntryBody): NoteVerifier | undefined {
  try {
    return typeof meta['verifierKey'] === 'string' ? parseVerifierKey(meta['verifierKey']) : undefined;
  } catch {
    return undefined;
  }
}

/** The keys that follow a key, each by the signature of the one before it. This needs no proof of the ledger: the signature is one. */
export function followKeys(first: NoteVerifier, bodies: readonly EntryBody[]): NoteVerifier[] {
  const chain = [first];
  const left = new Set(bodies.filter(isKeyEntry));
  for (let last = first; ; ) {
    const entry = [...left].find(({ meta }) => isSignedBy(last.publicKey, meta));
    const next = entry && verifierOf(entry);
    if (!next) return chain;
    left.delete(entry);
    chain.push(next);
    last = next;
  }
}

/** Entries of a package that can be read at all, before anything of it is checked. */
export async function readableEntries(pkg: EvidencePackage): Promise<EntryBody[]> {
  try {
    return parseEntryLines(await pkg.read(PACKAGE_FILE.entries)).flatMap(readable);
  } catch {
    return [];
  }
}

function readable(bytes: Buffer): EntryBody[] {
  try {
    return [parseEntry(bytes)];
  } catch {
    return [];
  }
}

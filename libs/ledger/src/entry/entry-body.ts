import { canonicalJson, type JsonValue } from '../canonical-json';
import { HASH_BYTES } from '../merkle';
import { MalformedError } from '../malformed-error';
import { assertExactJson } from '../json/exact-json';
import { utcTime } from './utc-time';

/** Version of the form of entries. */
export const ENTRY_VERSION = 1;

/** Data that belongs to a kind of entry: whole numbers and texts, a decimal as a text. */
export type EntryMeta = { readonly [key: string]: JsonValue };

/** What an entry says of the bytes that it stands for. */
export interface EntryContent {
  /** `contentDigest` of the bytes, in hexadecimal. */
  readonly digest: string;
  /** Length of the bytes, without the salt. */
  readonly bytes: number;
  /** Media type. */
  readonly media: string;
  /** Whether a secret salt stands before the bytes in the digest, so that they cannot be guessed once they are erased. */
  readonly salted: boolean;
}

/** One entry of the ledger, as its bytes say it. */
export interface EntryBody {
  readonly v: typeof ENTRY_VERSION;
  readonly seq: number;
  readonly kind: string;
  readonly subject: string;
  readonly service?: string;
  readonly receivedAt: string;
  readonly observedFrom?: string;
  readonly observedTo?: string;
  readonly actor: string;
  readonly source?: string;
  readonly content?: EntryContent;
  /** Subjects of earlier entries that this one builds on. */
  readonly refs: readonly string[];
  readonly meta: EntryMeta;
}

/** What an entry is made of. Times may have any offset; they are written in UTC. */
export interface EntryParts extends Omit<EntryBody, 'v' | 'content' | 'refs'> {
  readonly content?: { readonly digest: Uint8Array; readonly bytes: number; readonly mediaType: string; readonly salted: boolean };
  readonly refs?: readonly string[];
}

const optionalTime = (text: string | undefined, what: string): string | undefined => (text === undefined ? undefined : utcTime(text, what));

function contentOf({ digest, bytes, mediaType, salted }: NonNullable<EntryParts['content']>): EntryContent {
  if (digest.length !== HASH_BYTES) throw new MalformedError('entry content', `digest has ${digest.length} bytes, not ${HASH_BYTES}`);
  return { digest: Buffer.from(digest).toString('hex'), bytes, media: mediaType, salted };
}

/**
 * The exact bytes of an entry: these are hashed, kept and handed out. Source of the spelling: RFC 8785.
 * @throws MalformedError for a fraction, a time that is none, a lone surrogate
 */
export function entryBody(parts: EntryParts): Buffer {
  const { seq, kind, subject, service, actor, source, content, refs = [], meta } = parts;
  const body = {
    v: ENTRY_VERSION,
    seq,
    kind,
    subject,
    service,
    receivedAt: utcTime(parts.receivedAt, 'receivedAt'),
    observedFrom: optionalTime(parts.observedFrom, 'observedFrom'),
    observedTo: optionalTime(parts.observedTo, 'observedTo'),
    actor,
    source,
    content: content && { ...contentOf(content) },
    refs,
    meta,
  };
  assertExactJson(body, 'entry');
  return Buffer.from(canonicalJson(body));
}

import { decodeBase64 } from '../base64';
import { MalformedError } from '../malformed-error';
import { HASH_BYTES } from '../merkle';
import { openNote, signNote } from './note';
import { type NoteSigner, type NoteVerifier } from './note-key';

/** What a checkpoint says: the log `origin` had `size` entries, and this root. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
}

const refuse = (reason: string): never => {
  throw new MalformedError('checkpoint', reason);
};

/** Text of a checkpoint, as it is signed. Source: C2SP tlog-checkpoint. */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  if (origin === '' || origin.includes('\n')) refuse('origin is empty or has a newline');
  if (!Number.isSafeInteger(size) || size < 0) refuse(`size ${size} is no count of entries`);
  if (root.length !== HASH_BYTES) refuse(`root has ${root.length} bytes, not ${HASH_BYTES}`);
  return `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;
}

/** Reads such a text. Further lines (extensions) are refused: no checkpoint of ours has any, and who reads one must not overlook them. */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin, sizeText, rootText, end, ...more] = text.split('\n');
  if (!origin || sizeText === undefined || rootText === undefined || end !== '' || more.length > 0) refuse('is not three lines: origin, size, root');
  if (!/^(0|[1-9][0-9]*)$/.test(sizeText!)) refuse(`size ${JSON.stringify(sizeText)} is not decimal`);
  const size = Number(sizeText);
  if (!Number.isSafeInteger(size)) refuse(`size ${sizeText} is too large`);
  const root = decodeBase64(rootText!, 'checkpoint root');
  if (root.length !== HASH_BYTES) refuse(`root has ${root.length} bytes, not ${HASH_BYTES}`);
  return { origin: origin!, size, root };
}

/** Signed note of a checkpoint. */
export const signCheckpoint = (checkpoint: Checkpoint, signers: readonly NoteSigner[]): string => signNote(formatCheckpoint(checkpoint), signers);

/**
 * Checkpoint of a signed note, after its signature was checked.
 * @throws MalformedError, NoteError
 */
export const openCheckpoint = (note: string | Uint8Array, verifiers: readonly NoteVerifier[]): Checkpoint =>
  parseCheckpoint(openNote(note, verifiers).text);

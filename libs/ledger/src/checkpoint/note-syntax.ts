import { decodeBase64 } from '../base64';
import { MalformedError } from '../malformed-error';
import { decodeUtf8 } from '../utf8';
import { isKeyName, NOTE_KEY_ID_BYTES } from './note-key';

/** One signature line of a note. */
export interface NoteSignature {
  readonly name: string;
  readonly keyId: Buffer;
  readonly signature: Buffer;
}

/** A note's parts, with nothing checked but their form. */
export interface SignedNote {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

const MAX_NOTE_LENGTH = 1_000_000;
const MAX_SIGNATURES = 100;

const refuse = (reason: string): never => {
  throw new MalformedError('note', reason);
};

/** Refuses a text that no note may carry: it ends in a newline and has no other control characters. */
export function assertNoteText(text: string): void {
  if (!text.endsWith('\n')) refuse('text does not end in a newline');
  for (const character of text) {
    if (character < ' ' && character !== '\n') refuse('text has a control character');
  }
}

function parseSignature(line: string): NoteSignature {
  const parts = /^— (?<name>\S+) (?<bytes>\S+)$/u.exec(line)?.groups;
  if (!parts) return refuse(`signature line ${JSON.stringify(line)} is not "— name base64"`);
  const { name, bytes } = parts as { name: string; bytes: string };
  if (!isKeyName(name)) refuse(`key name ${JSON.stringify(name)} is not allowed`);
  const signature = decodeBase64(bytes, 'note');
  if (signature.length <= NOTE_KEY_ID_BYTES) refuse('signature is too short');
  return { name, keyId: signature.subarray(0, NOTE_KEY_ID_BYTES), signature: signature.subarray(NOTE_KEY_ID_BYTES) };
}

/** Takes a note apart: text, an empty line, signature lines. Source: C2SP signed-note. */
export function parseSignedNote(note: string | Uint8Array): SignedNote {
  const whole = typeof note === 'string' ? note : decodeUtf8(note, 'note');
  if (whole.length > MAX_NOTE_LENGTH) refuse('is too long');
  // The text may have empty lines itself: the last one divides.
  const gap = whole.lastIndexOf('\n\n');
  if (gap < 0) refuse('has no empty line before the signatures');
  const text = whole.slice(0, gap + 1);
  const block = whole.slice(gap + 2);
  assertNoteText(whole);
  if (block === '') refuse('has no signature');
  const lines = block.slice(0, -1).split('\n');
  if (lines.length > MAX_SIGNATURES) refuse(`has more than ${MAX_SIGNATURES} signatures`);
  return { text, signatures: lines.map(parseSignature) };
}

import { MalformedError } from '../malformed-error';
import { NoteError } from './note-error';
import { type NoteSigner, type NoteVerifier } from './note-key';
import { assertNoteText, parseSignedNote, type NoteSignature } from './note-syntax';

/** A note whose signatures were checked. */
export interface OpenedNote {
  readonly text: string;
  /** By known keys, and valid. */
  readonly verified: readonly NoteSignature[];
  /** By keys that are not known: they say nothing. */
  readonly unknown: readonly NoteSignature[];
}

/** Signs a text that ends in a newline. Source: C2SP signed-note. */
export function signNote(text: string, signers: readonly NoteSigner[]): string {
  assertNoteText(text);
  if (signers.length === 0) throw new MalformedError('note', 'needs a signer');
  const lines = signers.map((signer) => `— ${signer.name} ${Buffer.concat([signer.keyId, signer.sign(text)]).toString('base64')}\n`);
  return `${text}\n${lines.join('')}`;
}

const isOf =
  ({ name, keyId }: NoteSignature) =>
  (verifier: NoteVerifier): boolean =>
    verifier.name === name && verifier.keyId.equals(keyId);

/**
 * Reads a note and checks the signatures of the keys that are given. One valid signature of theirs is needed, and none may be wrong.
 * @throws MalformedError for what is no note, NoteError where the signatures do not hold
 */
export function openNote(note: string | Uint8Array, verifiers: readonly NoteVerifier[]): OpenedNote {
  const { text, signatures } = parseSignedNote(note);
  const verified: NoteSignature[] = [];
  const unknown: NoteSignature[] = [];
  for (const signature of signatures) {
    const [verifier, other] = verifiers.filter(isOf(signature));
    const key = `${signature.name}+${signature.keyId.toString('hex')}`;
    if (other) throw new NoteError('ambiguousKey', `two keys are named ${key}`);
    if (!verifier) unknown.push(signature);
    else if (!verifier.verify(text, signature.signature)) throw new NoteError('badSignature', `signature by ${key} is wrong`);
    else verified.push(signature);
  }
  if (verified.length === 0) throw new NoteError('noKnownSignature', 'no signature is by a known key');
  return { text, verified, unknown };
}

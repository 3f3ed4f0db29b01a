export { formatCheckpoint, openCheckpoint, parseCheckpoint, signCheckpoint, type Checkpoint } from './checkpoint';
export { openNote, signNote, type OpenedNote } from './note';
export { NoteError, type NoteFault } from './note-error';
export { noteSigner, noteVerifier, parseVerifierKey, verifierKey, type NoteSigner, type NoteVerifier } from './note-key';
export { parseSignedNote, type NoteSignature, type SignedNote } from './note-syntax';

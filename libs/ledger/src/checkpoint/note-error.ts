/** Why a well-formed note was refused. */
export type NoteFault = 'noKnownSignature' | 'badSignature' | 'ambiguousKey';

/** A note whose signatures do not hold. */
export class NoteError extends Error {
  override readonly name = 'NoteError';

  constructor(
    readonly fault: NoteFault,
    message: string,
  ) {
    super(message);
  }
}

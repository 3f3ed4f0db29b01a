export type ChangeErrorCode =
  | 'unknownIncident'
  | 'unknownMaintenance'
  | 'unknownCorrection'
  | 'correctionExists'
  | 'unknownPolicy'
  | 'fieldRequired'
  | 'endsBeforeStart';

/** A change that cannot be made to an input: `subject` is the id, `field` the field that it is about. */
export class ChangeError extends Error {
  override readonly name = 'ChangeError';

  constructor(
    readonly code: ChangeErrorCode,
    readonly subject: string,
    readonly field?: string,
  ) {
    super(`${code}: ${subject}${field === undefined ? '' : ` (${field})`}`);
  }
}

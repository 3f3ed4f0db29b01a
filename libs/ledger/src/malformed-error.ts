/** Bytes or text that are not what they should be: says which thing and why. */
export class MalformedError extends Error {
  override readonly name = 'MalformedError';

  constructor(
    readonly what: string,
    readonly reason: string,
  ) {
    super(`${what}: ${reason}`);
  }
}

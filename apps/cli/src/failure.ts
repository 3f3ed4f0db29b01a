import type { Parameters } from './language/language';
import type { MessageKey } from './language/messages.ja';

/** A command could not do what it was asked to; the message says why, in the user's language. */
export class Failure extends Error {
  constructor(
    readonly key: MessageKey,
    readonly parameters: Parameters = {},
  ) {
    super(key);
  }
}

export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return error.message || code || error.name;
};

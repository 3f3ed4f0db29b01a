import type { ErrorCode } from '@kaiji/contracts';
import type { z } from 'zod';
import type { MessageKey } from './messages';

export type MessageParams = Readonly<Record<string, string | number>>;

/** One field that is wrong: where, and what is said of it. */
export interface FieldFault {
  readonly path: string;
  readonly messageKey: MessageKey;
  readonly params?: MessageParams;
}

export interface ErrorParts {
  readonly params?: MessageParams;
  readonly fields?: readonly FieldFault[];
  /** Raw issues of a schema; worded by the filter. */
  readonly issues?: readonly z.core.$ZodIssue[];
  /** Methods that are possible, for the `Allow` header. */
  readonly allow?: readonly string[];
  /** Members added to the problem as they are (RFC 9457 extension members). */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** A refusal by rule. Features throw it; the filter words it as problem details in the caller's language. */
export class KaijiError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly messageKey: MessageKey,
    readonly parts: ErrorParts = {},
  ) {
    super(messageKey);
  }
}

/** 400 for one field. */
export const fieldError = (path: string, messageKey: MessageKey, params?: MessageParams): KaijiError =>
  new KaijiError('validation', 'validation', { fields: [{ path, messageKey, params }] });

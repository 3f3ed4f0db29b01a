/** RFC 9457 problem details. `code` is stable, `title` and `detail` come in the caller's language. */
export const ERROR_CODES = [
  'validation',
  'malformed',
  'unauthenticated',
  'forbidden',
  'reauthenticationRequired',
  'notFound',
  'methodNotAllowed',
  'conflict',
  'tooLarge',
  'unsupportedMediaType',
  'tooManyRequests',
  'unavailable',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export const STATUS_OF_CODE: Record<ErrorCode, number> = {
  validation: 400,
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  reauthenticationRequired: 403,
  notFound: 404,
  methodNotAllowed: 405,
  conflict: 409,
  tooLarge: 413,
  unsupportedMediaType: 415,
  tooManyRequests: 429,
  unavailable: 503,
  internal: 500,
};

export interface ProblemError {
  path: string;
  message: string;
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  code: ErrorCode;
  requestId?: string;
  errors?: ProblemError[];
}

/** Every list answers so; `next` is an opaque cursor. */
export interface ListOf<T> {
  items: T[];
  next?: string;
}

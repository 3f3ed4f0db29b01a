import type { ErrorCode, Problem, ProblemError } from '@kaiji/contracts';

/** A refusal of the API, or no answer at all (`offline`). */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode | 'offline' | 'unreadable',
    readonly title: string,
    readonly detail: string | undefined,
    readonly errors: readonly ProblemError[] = [],
    readonly requestId: string | undefined = undefined,
    /** Members beyond the standard ones, such as `current` of a conflict. */
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(title);
    this.name = 'ApiError';
  }

  static ofProblem(problem: Problem): ApiError {
    return new ApiError(problem.code, problem.title, problem.detail, problem.errors ?? [], problem.requestId, { ...problem });
  }
}

export const isUnauthenticated = (error: unknown): boolean => error instanceof ApiError && error.code === 'unauthenticated';

/** The message that belongs to one field of a form (`password`, `roles.0` → `roles`). */
export const fieldMessage = (error: unknown, field: string): string | undefined =>
  error instanceof ApiError ? error.errors.find((one) => one.path.replace(/^\//, '').split(/[./[]/)[0] === field)?.message : undefined;

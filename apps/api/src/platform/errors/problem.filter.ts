import { ArgumentsHost, Catch, ExceptionFilter, Logger } from '@nestjs/common';
import { type ErrorCode, type Problem, STATUS_OF_CODE } from '@kaiji/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { wordIssues } from './issue-wording';
import { KaijiError } from './kaiji-error';
import { languageOf } from './language';
import { type Language, message } from './messages';
import { translateForeignError } from './translate-foreign-error';

/** The one place where an error becomes an answer. Nothing unforeseen reaches the caller but a request id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const error = this.errorOf(thrown, request);
    const problem = problemOf(error, languageOf(request.headers['accept-language']), request.id);
    if (reply.sent) return;
    if (problem.status === 401) void reply.header('WWW-Authenticate', 'Bearer');
    if (error.parts.allow !== undefined) void reply.header('Allow', error.parts.allow.join(', '));
    void reply.status(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
  }

  private errorOf(thrown: unknown, request: FastifyRequest): KaijiError {
    const error = thrown instanceof KaijiError ? thrown : translateForeignError(thrown, request);
    if (error !== undefined) return error;
    this.logger.error({ err: thrown, requestId: request.id }, thrown instanceof Error ? thrown.stack : undefined);
    return new KaijiError('internal', 'internal', { params: { requestId: request.id } });
  }
}

/** Problem details of an error in a language. */
export function problemOf(error: KaijiError, language: Language, requestId?: string): Problem {
  const { params, fields = [], issues = [], extra } = error.parts;
  const errors = [
    ...wordIssues(issues, language),
    ...fields.map((one) => ({ path: one.path, message: message(language, one.messageKey, one.params) })),
  ];
  return {
    type: `urn:kaiji:problem:${error.code satisfies ErrorCode}`,
    title: message(language, error.messageKey, params),
    status: STATUS_OF_CODE[error.code],
    code: error.code,
    ...(requestId === undefined ? {} : { requestId }),
    ...(errors.length > 0 ? { errors } : {}),
    ...extra,
  };
}


import { HttpException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { KaijiError } from './kaiji-error';

interface CodedError {
  code?: unknown;
  statusCode?: unknown;
}

const bodyLimitMiB = (request: FastifyRequest): number => Math.floor((request.server.initialConfig.bodyLimit ?? 0) / 1024 / 1024);

const mediaTypeOf = (request: FastifyRequest): string => request.headers['content-type'] ?? '';

/** A path that is served by other methods is no missing page. */
function noRoute(request: FastifyRequest): KaijiError {
  const path = request.url.split('?')[0] ?? '';
  const allow = request.server.methodsOf(path);
  if (allow.length === 0) return new KaijiError('notFound', 'routeNotFound', { params: { path } });
  return new KaijiError('methodNotAllowed', 'methodNotAllowed', { params: { method: request.method }, allow });
}

/** Errors of Fastify, Nest and PostgreSQL that the caller can do something about; `undefined` for all others. */
export function translateForeignError(thrown: unknown, request: FastifyRequest): KaijiError | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  const { code, statusCode } = thrown as CodedError;
  if (code === '57P01' || code === '57P03' || code === 'ECONNREFUSED') return new KaijiError('unavailable', 'unavailable');
  // What PostgreSQL cannot keep: NUL, lone surrogates.
  if (code === '22021' || code === '22P05') return new KaijiError('malformed', 'malformedBody');
  switch (thrown instanceof HttpException ? thrown.getStatus() : statusCode) {
    case 400:
      return new KaijiError('malformed', 'malformedBody');
    case 404:
      return noRoute(request);
    case 413:
      return new KaijiError('tooLarge', 'tooLarge', { params: { limitMiB: bodyLimitMiB(request) } });
    case 415:
      return new KaijiError('unsupportedMediaType', 'unsupportedMediaType', { params: { mediaType: mediaTypeOf(request) } });
    case 429:
      return new KaijiError('tooManyRequests', 'tooManyRequests');
    default:
      return undefined;
  }
}

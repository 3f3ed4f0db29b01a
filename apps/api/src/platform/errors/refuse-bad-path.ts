import type { FastifyReply, FastifyRequest } from 'fastify';
import { KaijiError } from './kaiji-error';
import { languageOf } from './language';
import { problemOf } from './problem.filter';

/** Paths that the router itself cannot read (broken escapes, endless parts) get a problem like everything else. */
export function refuseBadPath(_error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const error = new KaijiError('malformed', 'malformedPath');
  const problem = problemOf(error, languageOf(request.headers['accept-language']), request.id);
  void reply.status(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { admissionOf } from '../access';
import { Metrics } from './metrics';
import type { ServerLogger } from './server-logger';

/** The pattern of the route, so that a log line or a metric never carries what was in the address. */
const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? '(none)';

/** Each answer bears its request's id, is measured, and leaves one line in the log. */
export function registerTelemetry(app: NestFastifyApplication, logger: ServerLogger): void {
  const fastify = app.getHttpAdapter().getInstance();
  const metrics = app.get(Metrics);
  fastify.addHook('onSend', async (request, reply) => void reply.header('x-request-id', request.id));
  fastify.addHook('onResponse', async (request, reply) => {
    const route = routeOf(request);
    metrics.request(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    logger.request({
      requestId: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      actor: admissionOf(request)?.principal.id,
    });
  });
}

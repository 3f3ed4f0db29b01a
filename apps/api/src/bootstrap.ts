import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { randomUUID } from 'node:crypto';
import { AppModule } from './app.module';
import { registerAccess } from './platform/access';
import { type Clock, SystemClock } from './platform/clock';
import { type Config } from './platform/config';
import { migrateAsOwner } from './platform/database';
import { ProblemFilter, refuseBadPath, ZodPipe } from './platform/errors';
import { registerBodyParsers } from './platform/http/body-parsers';
import { rememberRoutes } from './platform/http/known-routes';
import { serveWebApp } from './platform/http/web-app';
import { serveOpenApi } from './platform/http/open-api';
import { ServerLogger } from './platform/telemetry/server-logger';
import { registerTelemetry } from './platform/telemetry';

/** A request id of the caller's is kept only where it is harmless in a log line. */
const REQUEST_ID = /^[A-Za-z0-9._-]{1,64}$/;

/** A record's id may have 200 characters, each of up to nine in a path. */
const MAX_PARAM_LENGTH = 2000;

/** The whole application, not yet listening: `main.ts` and the tests start the same. */
export async function createApp(config: Config, clock: Clock = new SystemClock()): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: config.bodyLimitBytes,
    trustProxy: config.trustedProxies ?? false,
    genReqId: (request: IncomingMessage) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: MAX_PARAM_LENGTH },
    frameworkErrors: refuseBadPath,
  });
  if (config.databaseOwnerUrl !== undefined) await migrateAsOwner(config.databaseOwnerUrl, config.databaseUrl);
  const logger = new ServerLogger(config.logLevel);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, clock), adapter, { bodyParser: false, logger, abortOnError: false });
  const fastify = adapter.getInstance<FastifyInstance>();
  rememberRoutes(fastify);
  registerBodyParsers(fastify, config.bodyLimitBytes);
  await registerAccess(app, config);
  registerTelemetry(app, logger);
  app.setGlobalPrefix('api/v1', { exclude: ['healthz', 'readyz', 'metrics'] });
  app.useGlobalPipes(new ZodPipe());
  app.useGlobalFilters(new ProblemFilter());
  serveOpenApi(app);
  await serveWebApp(app, config.webDir);
  await app.init();
  await fastify.ready();
  return app;
}

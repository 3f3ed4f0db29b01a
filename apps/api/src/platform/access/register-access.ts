import cookie from '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config';
import { KaijiError } from '../errors';
import { Admit } from './admit';
import { isUnsafe } from './cross-site';
import { RequestLimit } from './limits/request-limit';
import type { Admission } from './principal';
import { registerSecurityHeaders } from './security-headers';

const SIGN_IN = '/api/v1/session';
const SIGN_IN_BODY_BYTES = 16 * 1024;

/** The rest (screens, health) asks nobody who they are. */
const ASKS_WHO = /^\/(api\/v1\/|metrics$)/;

/** Cookies, the headers that browsers heed, and who sends a request and whether too often, found out before its body is read. */
export async function registerAccess(app: NestFastifyApplication, config: Config): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(cookie);
  await registerSecurityHeaders(fastify, config);
  const [admit, limit] = [app.get(Admit), app.get(RequestLimit)];
  fastify.addHook('onRoute', (route) => {
    if (route.url === SIGN_IN) route.bodyLimit = SIGN_IN_BODY_BYTES;
  });
  // The guard stands after the body is parsed, and a body may have many MiB: who may not send one is refused before.
  fastify.addHook('onRequest', async (request, reply) => {
    const { admission, refusal } = await admitted(admit, request);
    limit.check(request, reply, admission);
    if (!isUnsafe(request.method) || request.routeOptions.url === SIGN_IN) return;
    if (refusal !== undefined) throw refusal;
    if (admission === undefined) throw new KaijiError('unauthenticated', 'unauthenticated');
  });
}

interface Admitted {
  readonly admission?: Admission;
  /** Kept until the request is counted, and dropped where the route is open to all. */
  readonly refusal?: Error;
}

async function admitted(admit: Admit, request: FastifyRequest): Promise<Admitted> {
  if (!isUnsafe(request.method) && !ASKS_WHO.test(request.routeOptions.url ?? '')) return {};
  try {
    return { admission: await admit.request(request) };
  } catch (error) {
    if (error instanceof Error) return { refusal: error };
    throw error;
  }
}

import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config';
import { KaijiError } from '../errors';
import { Admit } from './admit';
import { contentSecurityPolicy } from './content-security-policy';
import { isUnsafe } from './cross-site';

const SIGN_IN = '/api/v1/session';
const SIGN_IN_BODY_BYTES = 16 * 1024;

/** Cookies, the headers that browsers heed, and who sends a request, found out before its body is read. */
export async function registerAccess(app: NestFastifyApplication, config: Config): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(cookie);
  await fastify.register(helmet, {
    contentSecurityPolicy: contentSecurityPolicy(),
    strictTransportSecurity: config.cookieSecure ? { maxAge: 180 * 86_400 } : false,
    referrerPolicy: { policy: 'same-origin' },
  });
  const admit = app.get(Admit);
  fastify.addHook('onRoute', (route) => {
    if (route.url === SIGN_IN) route.bodyLimit = SIGN_IN_BODY_BYTES;
  });
  // The guard stands after the body is parsed, and a body may have many MiB: who may not send one is refused before.
  fastify.addHook('onRequest', async (request) => {
    if (!isUnsafe(request.method) || request.routeOptions.url === SIGN_IN) return;
    if ((await admit.request(request)) === undefined) throw new KaijiError('unauthenticated', 'unauthenticated');
  });
  fastify.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) void reply.header('Cache-Control', 'no-store');
  });
}

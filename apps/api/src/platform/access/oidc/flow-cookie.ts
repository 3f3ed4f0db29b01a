import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config';

export const FLOW_SECONDS = 600;

const FLOW_COOKIE = 'kaiji_oidc';

/** Lax: the provider sends the browser back from another site. */
const options = (config: Config) => ({ path: '/api/v1/session/oidc', httpOnly: true, sameSite: 'lax', secure: config.cookieSecure }) as const;

export const readFlowCookie = (request: FastifyRequest): string | undefined => request.cookies[FLOW_COOKIE];

export function setFlowCookie(reply: FastifyReply, config: Config, secret: string): void {
  void reply.setCookie(FLOW_COOKIE, secret, { ...options(config), maxAge: FLOW_SECONDS });
}

export function clearFlowCookie(reply: FastifyReply, config: Config): void {
  void reply.clearCookie(FLOW_COOKIE, options(config));
}

import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config';

export const SESSION_COOKIE = 'kaiji_session';

const options = (config: Config) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure: config.cookieSecure }) as const;

export const readSessionCookie = (request: FastifyRequest): string | undefined => request.cookies[SESSION_COOKIE];

export function setSessionCookie(reply: FastifyReply, config: Config, secret: string): void {
  void reply.setCookie(SESSION_COOKIE, secret, { ...options(config), maxAge: config.sessionHours * 3600 });
}

export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  void reply.clearCookie(SESSION_COOKIE, options(config));
}

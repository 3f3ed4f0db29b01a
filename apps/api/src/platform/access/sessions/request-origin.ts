import type { FastifyRequest } from 'fastify';

/** What is kept of where a session is used from, so that its person knows it again. */
export interface RequestOrigin {
  readonly address: string;
  readonly userAgent: string | null;
}

const MAX_USER_AGENT = 300;

export const requestOrigin = ({ ip, headers }: FastifyRequest): RequestOrigin => ({
  address: ip,
  userAgent: headers['user-agent']?.slice(0, MAX_USER_AGENT) ?? null,
});

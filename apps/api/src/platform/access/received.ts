import type { FastifyRequest } from 'fastify';
import type { Principal } from './principal';

/** Who sent a request and the bytes that it carried: what evidence keeps of its origin. */
export interface Received {
  readonly source: string;
  readonly rawBody: Buffer;
}

export const receivedFrom = (actor: Principal, request: FastifyRequest): Received => ({
  source: actor.id,
  rawBody: request.rawBody ?? Buffer.alloc(0),
});

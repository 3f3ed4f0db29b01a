import type { Permission, Role } from '@kaiji/contracts';
import type { FastifyRequest } from 'fastify';

/** Who acts: a person's account or a token. `id` is what evidence and answers keep as their source. */
export interface Principal {
  /** `account:<account>` or `token:<uuid>` */
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly Permission[];
  /** Keys of the services that a token is for; absent where it is for all. */
  readonly services?: readonly string[];
}

export interface AdmittedSession {
  readonly id: string;
  readonly account: string;
  readonly sha256: Buffer;
  readonly authenticatedAtMs: number;
  readonly signIn: 'password' | 'oidc';
}

/** A principal and what let it in. */
export interface Admission {
  readonly principal: Principal;
  readonly roles: readonly Role[];
  /** Of a session, not of a token. */
  readonly session?: AdmittedSession;
}

const admissions = new WeakMap<FastifyRequest, Admission>();

export const admissionOf = (request: FastifyRequest): Admission | undefined => admissions.get(request);

export const rememberAdmission = (request: FastifyRequest, admission: Admission): void => void admissions.set(request, admission);

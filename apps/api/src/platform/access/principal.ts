import type { Permission, Role } from '@kaiji/contracts';
import type { FastifyRequest } from 'fastify';

/** Who acts: a person's account or a token. `id` is what evidence and answers keep as their source. */
export interface Principal {
  /** `account:<account>` or `token:<uuid>` */
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly Permission[];
  /** Keys of the services that a token is for, or an auditor from outside was invited to; absent where it is for all. */
  readonly services?: readonly string[];
  /** Only of an auditor from outside: the last day of their invitations, `null` where none is in force. */
  readonly auditUntil?: string | null;
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

export const isOutsideAuditor = ({ auditUntil }: Principal): boolean => auditUntil !== undefined;

/** Whether what belongs to this service may be seen. */
export const reaches = ({ services }: Principal, service: string): boolean => services === undefined || services.includes(service);

const admissions = new WeakMap<FastifyRequest, Admission>();

export const admissionOf = (request: FastifyRequest): Admission | undefined => admissions.get(request);

export const rememberAdmission = (request: FastifyRequest, admission: Admission): void => void admissions.set(request, admission);

import { z } from 'zod';
import { key, storable } from './primitives';
import { PERMISSIONS, type Permission, ROLES, type Role } from './roles';

const account = storable.min(1).max(64).regex(/^[a-z0-9][a-z0-9._@-]*$/);
const password = storable.min(12).max(200);

export const signInSchema = z.strictObject({ account: storable.min(1).max(64), password: storable.min(1).max(200) });
/** The screen to come back to; a path of this server and nothing else. */
const returnTo = storable
  .max(2000)
  .regex(/^\/(?![/\\])[^\s\\]*$/, { error: 'Must be a path of this server' });

export const reauthenticateSchema = z.strictObject({ password: storable.min(1).max(200) });
export const oidcStartSchema = z.strictObject({ returnTo: returnTo.default('/'), reauthenticate: z.enum(['1']).optional() });
export const listSessionsSchema = z.strictObject({ account: storable.min(1).max(64).optional() });
/** Whoever manages accounts must not approve what they could also arrange. */
export const rolesSchema = z
  .array(z.enum(ROLES))
  .min(1)
  .max(ROLES.length)
  .refine((roles) => !(roles.includes('administrator') && roles.includes('approver')), { error: 'An administrator cannot approve' });
export const createAccountSchema = z.strictObject({ account, name: storable.min(1).max(100), roles: rolesSchema, password });
export const changeRolesSchema = z.strictObject({ roles: rolesSchema });
export const changePasswordSchema = z.strictObject({ current: storable.min(1).max(200), next: password });
export const createTokenSchema = z.strictObject({
  name: storable.min(1).max(100),
  scopes: z.array(z.enum(PERMISSIONS)).min(1).max(PERMISSIONS.length),
  /** Services that it is for; all where left out. */
  services: z.array(key).min(1).max(100).optional(),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
});
/** How long the former secret goes on working, so that it can be exchanged without a gap. */
export const rotateTokenSchema = z.strictObject({ overlapMinutes: z.number().int().min(0).max(7 * 24 * 60).default(60) });

/** `GET /session`, and the answer of `POST /session` (sign-in). */
export interface SessionView {
  account: string;
  name: string;
  roles: Role[];
  permissions: Permission[];
  /** How a person proves again who they are; absent for a token. */
  signIn?: 'password' | 'oidc';
  /** Of an auditor from outside: the services that they were invited to, and the last day of it; `null` without an invitation. */
  services?: string[];
  auditUntil?: string | null;
}

/** `GET /session/methods`: how one can sign in here. */
export interface SignInMethods {
  password: true;
  oidc: boolean;
}

/** One sign-in that lasts. `id` names it and opens nothing. */
export interface SessionListItem {
  id: string;
  account: string;
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string;
  authenticatedAt: string;
  address: string | null;
  userAgent: string | null;
  /** The one that asks. */
  current: boolean;
}

export interface AccountView {
  account: string;
  name: string;
  roles: Role[];
  createdAt: string;
  disabledAt: string | null;
  /** Where roles and sign-in come from. */
  signIn: 'password' | 'oidc';
}

/** `token` stands only in the answers that created or rotated it. */
export interface TokenView {
  id: string;
  name: string;
  scopes: Permission[];
  /** `null` for all services. */
  services: string[] | null;
  /** `account:…` or `token:…`; who stands behind it may rotate it. */
  createdBy: string;
  createdAt: string;
  expiresAt: string | null;
  lastUsedAt: string | null;
  revokedAt: string | null;
  rotatedAt: string | null;
  /** Until when the secret before the last rotation still works. */
  previousUntil: string | null;
  token?: string;
}

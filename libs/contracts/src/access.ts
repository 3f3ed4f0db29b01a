import { z } from 'zod';
import { storable } from './primitives';
import { PERMISSIONS, type Permission, ROLES, type Role } from './roles';

const account = storable.min(1).max(64).regex(/^[a-z0-9][a-z0-9._@-]*$/);
const password = storable.min(12).max(200);

export const signInSchema = z.strictObject({ account: storable.min(1).max(64), password: storable.min(1).max(200) });
export const createAccountSchema = z.strictObject({
  account,
  name: storable.min(1).max(100),
  roles: z
    .array(z.enum(ROLES))
    .min(1)
    .max(ROLES.length)
    .refine((roles) => !(roles.includes('administrator') && roles.includes('approver')), { error: 'An administrator cannot approve' }),
  password,
});
export const changePasswordSchema = z.strictObject({ current: storable.min(1).max(200), next: password });
export const createTokenSchema = z.strictObject({
  name: storable.min(1).max(100),
  scopes: z.array(z.enum(PERMISSIONS)).min(1).max(PERMISSIONS.length),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
});

/** `GET /session`, and the answer of `POST /session` (sign-in). */
export interface SessionView {
  account: string;
  name: string;
  roles: Role[];
  permissions: Permission[];
}

export interface AccountView {
  account: string;
  name: string;
  roles: Role[];
  createdAt: string;
  disabledAt: string | null;
}

/** `token` stands only in the answer that created it. */
export interface TokenView {
  id: string;
  name: string;
  scopes: Permission[];
  createdAt: string;
  expiresAt: string | null;
  lastUsedAt: string | null;
  revokedAt: string | null;
  token?: string;
}

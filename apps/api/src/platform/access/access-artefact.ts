import { randomUUID } from 'node:crypto';
import type { Artefact } from '../ledger';
import type { AccountEntity } from './accounts/account.entity';
import type { TokenEntity } from './tokens/token.entity';

// Names, addresses and secrets of any form stay out: the ledger forgets nothing.

export const accountCreated = ({ account, roles, createdBy }: Pick<AccountEntity, 'account' | 'roles' | 'createdBy'>): Artefact => ({
  kind: 'account.created',
  subject: `account/${account}/created`,
  actor: createdBy,
  meta: { account, roles },
});

export const accountDisabled = (account: string, actor: string): Artefact => ({
  kind: 'account.disabled',
  subject: `account/${account}/disabled`,
  actor,
  meta: { account },
});

export const rolesChanged = (account: string, roles: readonly string[], actor: string): Artefact => ({
  kind: 'account.roles',
  subject: `account/${account}/roles/${randomUUID()}`,
  actor,
  meta: { account, roles },
});

export const tokenIssued = ({ id, scopes, services, expiresAt, createdBy }: Pick<TokenEntity, 'id' | 'scopes' | 'services' | 'expiresAt' | 'createdBy'>): Artefact => ({
  kind: 'token.issued',
  subject: `token/${id}/issued`,
  actor: createdBy,
  meta: { id, scopes, services, expiresAt: expiresAt?.toISOString() },
});

export const tokenRevoked = (id: string, actor: string): Artefact => ({ kind: 'token.revoked', subject: `token/${id}/revoked`, actor, meta: { id } });

export const tokenRotated = (id: string, actor: string, previousUntil: Date): Artefact => ({
  kind: 'token.rotated',
  subject: `token/${id}/rotated/${randomUUID()}`,
  actor,
  meta: { id, previousUntil: previousUntil.toISOString() },
});

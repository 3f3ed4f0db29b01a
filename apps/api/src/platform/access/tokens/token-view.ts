import type { TokenView } from '@kaiji/contracts';
import type { TokenEntity } from './token.entity';

export const tokenView = (one: TokenEntity): TokenView => ({
  id: one.id,
  name: one.name,
  scopes: one.scopes,
  services: one.services,
  createdBy: one.createdBy,
  createdAt: one.createdAt.toISOString(),
  expiresAt: one.expiresAt?.toISOString() ?? null,
  lastUsedAt: one.lastUsedAt?.toISOString() ?? null,
  revokedAt: one.revokedAt?.toISOString() ?? null,
  rotatedAt: one.rotatedAt?.toISOString() ?? null,
  previousUntil: one.previousUntil?.toISOString() ?? null,
});

import type { SessionListItem } from '@kaiji/contracts';
import type { SessionOfAccount } from './session.repository';

/** @param currentId the session that asks, if one does */
export const sessionListItem = (one: SessionOfAccount, currentId: string | undefined): SessionListItem => ({
  id: one.id,
  account: one.account,
  createdAt: one.createdAt.toISOString(),
  expiresAt: one.expiresAt.toISOString(),
  lastUsedAt: one.lastUsedAt.toISOString(),
  authenticatedAt: one.authenticatedAt.toISOString(),
  address: one.address,
  userAgent: one.userAgent,
  current: one.id === currentId,
});

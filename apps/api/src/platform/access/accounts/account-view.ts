import type { AccountView } from '@kaiji/contracts';
import type { AccountEntity } from './account.entity';

export const accountView = (one: AccountEntity): AccountView => ({
  account: one.account,
  name: one.name,
  roles: one.roles,
  createdAt: one.createdAt.toISOString(),
  disabledAt: one.disabledAt?.toISOString() ?? null,
  signIn: one.issuer === null ? 'password' : 'oidc',
});

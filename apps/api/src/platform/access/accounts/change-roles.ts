import { Injectable } from '@nestjs/common';
import type { Role } from '@kaiji/contracts';
import { Transaction } from '../../database';
import { KaijiError } from '../../errors';
import type { Principal } from '../principal';
import type { AccountEntity } from './account.entity';
import { AccountRepository } from './account.repository';

/** Gives an account other roles. They hold from its next request on; what it did before stays. */
@Injectable()
export class ChangeRoles {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountRepository,
  ) {}

  /** @throws KaijiError notFound; conflict for the last administrator and where groups decide */
  run(account: string, roles: readonly Role[], actor: Principal): Promise<AccountEntity> {
    const next = [...new Set(roles)];
    return this.transaction.run(async (manager) => {
      const administrators = await this.accounts.lockAdministrators(manager);
      const found = await this.accounts.byName(account, manager);
      if (found === null) throw new KaijiError('notFound', 'accountNotFound', { params: { account } });
      if (found.issuer !== null) throw new KaijiError('conflict', 'rolesFromGroups');
      const isLast = administrators.length === 1 && administrators[0] === account;
      if (isLast && !next.includes('administrator')) throw new KaijiError('conflict', 'lastAdministratorRole');
      await this.accounts.update(manager, found, { roles: next }, actor.id);
      return { ...found, roles: next };
    });
  }
}

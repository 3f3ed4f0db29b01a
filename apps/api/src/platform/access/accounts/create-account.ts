import { Injectable } from '@nestjs/common';
import type { createAccountSchema } from '@kaiji/contracts';
import type { z } from 'zod';
import { Clock } from '../../clock';
import { Transaction } from '../../database';
import { KaijiError } from '../../errors';
import { hashPassword } from '../passwords/password-hash';
import type { Principal } from '../principal';
import type { AccountEntity } from './account.entity';
import { AccountRepository } from './account.repository';

@Injectable()
export class CreateAccount {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws KaijiError conflict: names are never given twice, for evidence names them */
  async run(wanted: z.output<typeof createAccountSchema>, actor: Principal): Promise<AccountEntity> {
    const one = {
      account: wanted.account,
      name: wanted.name,
      roles: [...new Set(wanted.roles)],
      passwordHash: await hashPassword(wanted.password),
      createdAt: new Date(this.clock.now()),
      createdBy: actor.id,
    };
    const added = await this.transaction.run((manager) => this.accounts.add(one, manager));
    if (added === undefined) throw new KaijiError('conflict', 'accountExists', { params: { account: wanted.account } });
    return added;
  }
}

import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock';
import { Transaction } from '../../database';
import { KaijiError } from '../../errors';
import type { Principal } from '../principal';
import { SessionRepository } from '../sessions/session.repository';
import { AccountRepository } from './account.repository';

/** Ends an account: it cannot sign in, and its sessions end. What it did keeps its name. */
@Injectable()
export class DisableAccount {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws KaijiError notFound; conflict for the last administrator */
  run(account: string, actor: Principal): Promise<void> {
    return this.transaction.run(async (manager) => {
      const administrators = await this.accounts.lockAdministrators(manager);
      const found = await this.accounts.byName(account, manager);
      if (found === null) throw new KaijiError('notFound', 'accountNotFound', { params: { account } });
      if (administrators.length === 1 && administrators[0] === account) throw new KaijiError('conflict', 'lastAdministrator');
      await this.accounts.disable(manager, found, new Date(this.clock.now()), actor.id);
      await this.sessions.endAll(manager, found.id);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock';
import { Transaction } from '../../database';
import { KaijiError } from '../../errors';
import { isUuid } from '../is-uuid';
import type { Principal } from '../principal';
import { TokenRepository } from './token.repository';

@Injectable()
export class RevokeToken {
  constructor(
    private readonly transaction: Transaction,
    private readonly tokens: TokenRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws KaijiError notFound */
  async run(id: string, actor: Principal): Promise<void> {
    const found = isUuid(id) && (await this.transaction.run((manager) => this.tokens.revoke(id, new Date(this.clock.now()), actor.id, manager)));
    if (!found) throw new KaijiError('notFound', 'tokenNotFound', { params: { id } });
  }
}

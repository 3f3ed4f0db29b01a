import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock';
import { KaijiError } from '../../errors';
import type { Principal } from '../principal';
import { TokenRepository } from './token.repository';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@Injectable()
export class RevokeToken {
  constructor(
    private readonly tokens: TokenRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws KaijiError notFound */
  async run(id: string, actor: Principal): Promise<void> {
    const found = UUID.test(id) && (await this.tokens.revoke(id, new Date(this.clock.now()), actor.id));
    if (!found) throw new KaijiError('notFound', 'tokenNotFound', { params: { id } });
  }
}

import { Injectable } from '@nestjs/common';
import { allows } from '@kaiji/contracts';
import { Clock } from '../../clock';
import { Transaction } from '../../database';
import { KaijiError } from '../../errors';
import { PersonBehind } from '../person-behind';
import type { Principal } from '../principal';
import { sha256Of } from '../secret';
import { isUuid } from '../is-uuid';
import { type IssuedToken, newToken } from './issue-token';
import { TokenRepository } from './token.repository';

const MINUTE_MS = 60_000;

/** Gives a token a new secret. It stays the same token: name, scopes and what it recorded. */
@Injectable()
export class RotateToken {
  constructor(
    private readonly transaction: Transaction,
    private readonly tokens: TokenRepository,
    private readonly persons: PersonBehind,
    private readonly clock: Clock,
  ) {}

  /**
   * Only who stands behind the token: whoever gets its secret acts in that person's name, and two people must stay two.
   * @throws KaijiError notFound; forbidden for another's token or a scope that the caller does not hold; conflict where it has ended
   */
  async run(id: string, overlapMinutes: number, actor: Principal): Promise<IssuedToken> {
    const found = isUuid(id) ? await this.tokens.byId(id) : null;
    if (found === null) throw new KaijiError('notFound', 'tokenNotFound', { params: { id } });
    if (!(await this.persons.isSame(`token:${found.id}`, actor.id))) throw new KaijiError('forbidden', 'tokenOfAnother');
    const beyond = found.scopes.find((scope) => !allows(actor.permissions, scope));
    if (beyond !== undefined) throw new KaijiError('forbidden', 'scopeBeyondOwn', { params: { permission: beyond } });
    const at = new Date(this.clock.now());
    const token = newToken();
    const isOver = found.expiresAt !== null && found.expiresAt <= at;
    const until = new Date(at.getTime() + overlapMinutes * MINUTE_MS);
    return this.transaction.run(async (manager) => {
      if (isOver || !(await this.tokens.rotate(manager, found, sha256Of(token), at, until, actor.id))) throw new KaijiError('conflict', 'tokenEnded');
      const previousUntil = overlapMinutes > 0 ? until : null;
      return { entity: { ...found, rotatedAt: at, previousUntil }, token };
    });
  }
}

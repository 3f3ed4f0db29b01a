import { Injectable } from '@nestjs/common';
import { allows, type createTokenSchema } from '@kaiji/contracts';
import type { z } from 'zod';
import { Clock } from '../../clock';
import { Transaction } from '../../database';
import { fieldError, KaijiError } from '../../errors';
import type { Principal } from '../principal';
import { type IssuedToken, IssueToken } from './issue-token';

@Injectable()
export class CreateToken {
  constructor(
    private readonly transaction: Transaction,
    private readonly issueToken: IssueToken,
    private readonly clock: Clock,
  ) {}

  /** @throws KaijiError forbidden for a scope that the caller does not hold; validation for an expiry that has passed */
  run(wanted: z.output<typeof createTokenSchema>, actor: Principal): Promise<IssuedToken> {
    const beyond = wanted.scopes.find((scope) => !allows(actor.permissions, scope));
    if (beyond !== undefined) throw new KaijiError('forbidden', 'scopeBeyondOwn', { params: { permission: beyond } });
    const expiresAt = wanted.expiresAt === undefined ? undefined : new Date(wanted.expiresAt);
    if (expiresAt !== undefined && expiresAt.getTime() <= this.clock.now()) {
      throw fieldError('expiresAt', 'notInFuture', { field: 'expiresAt' });
    }
    const { name, scopes, services } = wanted;
    return this.transaction.run((manager) => this.issueToken.run({ name, scopes, services, createdBy: actor.id, expiresAt }, manager));
  }
}

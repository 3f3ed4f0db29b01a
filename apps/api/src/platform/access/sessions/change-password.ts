import { Injectable } from '@nestjs/common';
import type { changePasswordSchema } from '@kaiji/contracts';
import type { z } from 'zod';
import { AccountRepository } from '../accounts/account.repository';
import { Transaction } from '../../database';
import { fieldError, KaijiError } from '../../errors';
import { hashPassword, verifyPassword } from '../passwords/password-hash';
import type { Admission } from '../principal';
import { BeginSession } from './begin-session';
import type { RequestOrigin } from './request-origin';
import { SessionRepository } from './session.repository';

/** Sets a new password. Every session of the account ends; the caller gets a new one. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly beginSession: BeginSession,
  ) {}

  /**
   * @returns the secret of the new session
   * @throws KaijiError forbidden for a token; validation where the current password is wrong
   */
  async run({ session }: Admission, wanted: z.output<typeof changePasswordSchema>, origin: RequestOrigin): Promise<string> {
    const account = session === undefined ? null : await this.accounts.byName(session.account);
    if (account === null) throw new KaijiError('forbidden', 'accountRequired');
    if (account.issuer !== null) throw new KaijiError('conflict', 'passwordElsewhere');
    if (!(await verifyPassword(wanted.current, account.passwordHash))) throw fieldError('current', 'passwordWrong');
    const passwordHash = await hashPassword(wanted.next);
    return this.transaction.run(async (manager) => {
      if (!(await this.accounts.lockUnchanged(manager, account))) throw fieldError('current', 'passwordWrong');
      await this.accounts.setPassword(manager, account.id, passwordHash);
      await this.sessions.endAll(manager, account.id);
      return this.beginSession.run(manager, account.id, origin);
    });
  }
}

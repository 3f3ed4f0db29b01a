import { Injectable } from '@nestjs/common';
import { AccountRepository } from '../accounts/account.repository';
import { Clock } from '../../clock';
import { fieldError, KaijiError } from '../../errors';
import { verifyPassword } from '../passwords/password-hash';
import type { Admission } from '../principal';
import { SessionRepository } from './session.repository';

/** The person behind a session proves again who they are, by the password. */
@Injectable()
export class Reauthenticate {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws KaijiError forbidden for a token; conflict for an account without a password; validation where it is wrong */
  async run({ session }: Admission, password: string): Promise<void> {
    const account = session === undefined ? null : await this.accounts.byName(session.account);
    if (session === undefined || account === null) throw new KaijiError('forbidden', 'accountRequired');
    if (account.issuer !== null) throw new KaijiError('conflict', 'passwordElsewhere');
    if (!(await verifyPassword(password, account.passwordHash))) throw fieldError('password', 'passwordWrong');
    await this.sessions.markAuthenticated(session.id, new Date(this.clock.now()));
  }
}

import { Injectable, Logger } from '@nestjs/common';
import type { SessionView, signInSchema } from '@kaiji/contracts';
import type { z } from 'zod';
import type { AccountEntity } from '../accounts/account.entity';
import { AccountRepository } from '../accounts/account.repository';
import { Transaction } from '../../database';
import { KaijiError } from '../../errors';
import { isOutside, OutsideAuditors } from '../outside-auditors';
import { verifyPassword } from '../passwords/password-hash';
import { permissionsOf } from '../permissions-of';
import { sha256Of } from '../secret';
import { BeginSession } from './begin-session';
import type { RequestOrigin } from './request-origin';
import { SessionRepository } from './session.repository';
import { reachView } from './session-view';

export interface SignedInAs {
  readonly secret: string;
  readonly view: SessionView;
}

@Injectable()
export class SignIn {
  private readonly logger = new Logger('Access');

  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly beginSession: BeginSession,
    private readonly auditors: OutsideAuditors,
  ) {}

  /**
   * Always begins a new session and ends the one that the browser had.
   * @throws KaijiError unauthenticated, the same for an unknown, a disabled and a mistyped account
   */
  async run(wanted: z.output<typeof signInSchema>, formerSecret: string | undefined, origin: RequestOrigin): Promise<SignedInAs> {
    const account = await this.accounts.byName(wanted.account);
    const right = await verifyPassword(wanted.password, account?.passwordHash);
    if (account === null || !right) throw this.refusal(account);
    const secret = await this.transaction.run(async (manager) => {
      if (!(await this.accounts.lockUnchanged(manager, account))) throw this.refusal(account);
      if (formerSecret !== undefined) await this.sessions.end(sha256Of(formerSecret), manager);
      return this.beginSession.run(manager, account.id, origin);
    });
    this.logger.log({ message: 'signed in', account: account.account });
    const { name, roles } = account;
    const reach = isOutside(roles) ? await this.auditors.reachOf(account.account) : undefined;
    return { secret, view: { account: account.account, name, roles, permissions: permissionsOf(roles), signIn: 'password', ...(reach && reachView(reach)) } };
  }

  /** The log names no account that there is not: somebody may have typed the password into that field. */
  private refusal(account: AccountEntity | null): KaijiError {
    this.logger.warn({ message: 'sign-in refused', account: account?.account });
    return new KaijiError('unauthenticated', 'badCredentials');
  }
}

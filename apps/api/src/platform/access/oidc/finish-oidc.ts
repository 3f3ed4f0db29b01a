import { Injectable, Logger } from '@nestjs/common';
import { AccountRepository } from '../accounts/account.repository';
import { Clock } from '../../clock';
import { Transaction } from '../../database';
import type { Admission } from '../principal';
import { sha256Of } from '../secret';
import { BeginSession } from '../sessions/begin-session';
import type { RequestOrigin } from '../sessions/request-origin';
import { SessionRepository } from '../sessions/session.repository';
import { LinkAccount } from './link-account';
import { OidcProvider } from './oidc-provider';
import { OidcRefusal } from './oidc-refusal';
import type { OidcPerson } from './person-of-claims';
import { rolesOfGroups } from './roles-of-groups';

/** What to do with whom the provider vouches for: begin a session, or hold an open one for proved anew. */
@Injectable()
export class FinishOidc {
  private readonly logger = new Logger('Access');

  constructor(
    private readonly transaction: Transaction,
    private readonly provider: OidcProvider,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly linkAccount: LinkAccount,
    private readonly beginSession: BeginSession,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the secret of the new session
   * @throws OidcRefusal where no role or a disabled account stands against it
   */
  async signIn(person: OidcPerson, formerSecret: string | undefined, origin: RequestOrigin): Promise<string> {
    const roles = await this.rolesOf(person);
    const { secret, account } = await this.transaction.run(async (manager) => {
      const linked = await this.linkAccount.run(manager, person, roles);
      if (linked.disabledAt !== null) throw new OidcRefusal('disabled');
      if (formerSecret !== undefined) await this.sessions.end(sha256Of(formerSecret), manager);
      return { secret: await this.beginSession.run(manager, linked.id, origin), account: linked.account };
    });
    this.logger.log({ message: 'signed in', account, issuer: person.issuer });
    return secret;
  }

  /** @throws OidcRefusal where it is not the person of the session that asked, or the session has ended since */
  async proveAgain(person: OidcPerson, askedBy: string, session: Admission['session']): Promise<void> {
    if (session === undefined || session.id !== askedBy) throw new OidcRefusal('flow');
    const account = await this.accounts.byName(session.account);
    if (account === null || account.issuer !== person.issuer || account.subject !== person.subject) throw new OidcRefusal('otherPerson');
    const roles = await this.rolesOf(person);
    await this.transaction.run((manager) => this.linkAccount.run(manager, person, roles));
    await this.sessions.markAuthenticated(session.id, new Date(this.clock.now()));
  }

  /** Who is in no group any more is out at once, in every browser. */
  private async rolesOf(person: OidcPerson): Promise<ReturnType<typeof rolesOfGroups>> {
    try {
      return rolesOfGroups(person.groups, this.provider.settings.rolesOfGroup);
    } catch (refusal) {
      await this.transaction.run(async (manager) => {
        const account = await this.accounts.lockByIdentity(manager, person);
        if (account === null || account.disabledAt !== null) return;
        await this.accounts.update(manager, account, { roles: [] }, `issuer:${person.issuer}`);
        await this.sessions.endAll(manager, account.id);
      });
      throw refusal;
    }
  }
}

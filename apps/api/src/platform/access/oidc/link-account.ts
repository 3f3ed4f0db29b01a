import { Injectable, Logger } from '@nestjs/common';
import type { Role } from '@kaiji/contracts';
import type { EntityManager } from 'typeorm';
import type { AccountEntity } from '../accounts/account.entity';
import { AccountRepository } from '../accounts/account.repository';
import { Clock } from '../../clock';
import { accountNamesFor } from './account-names';
import type { OidcPerson } from './person-of-claims';

/** Finds the account of a person by issuer and subject, never by a name or an address; makes it at the first sign-in. */
@Injectable()
export class LinkAccount {
  private readonly logger = new Logger('Access');

  constructor(
    private readonly accounts: AccountRepository,
    private readonly clock: Clock,
  ) {}

  /** The account, held until the transaction ends, with the roles that its groups give now. One that is disabled stays as it is. */
  async run(manager: EntityManager, person: OidcPerson, roles: Role[]): Promise<AccountEntity> {
    const account = (await this.accounts.lockByIdentity(manager, person)) ?? (await this.add(manager, person, roles));
    if (account.disabledAt !== null) return account;
    const name = nameOf(person, account.name);
    const isSame = account.name === name && account.roles.join() === roles.join();
    if (!isSame) await this.accounts.update(manager, account, { name, roles }, `issuer:${person.issuer}`);
    return { ...account, name, roles };
  }

  private async add(manager: EntityManager, person: OidcPerson, roles: Role[]): Promise<AccountEntity> {
    const { issuer, subject } = person;
    for (const account of accountNamesFor(person)) {
      const name = nameOf(person, account);
      const by = { createdAt: new Date(this.clock.now()), createdBy: `issuer:${issuer}` };
      const added = await this.accounts.add({ account, name, roles, passwordHash: null, issuer, subject, ...by }, manager);
      if (added !== undefined) this.logger.log({ message: 'account created at first sign-in', account });
      // Not added: the name is taken, or another process was first with the same person.
      const own = added ?? (await this.accounts.lockByIdentity(manager, person));
      if (own !== null) return own;
    }
    throw new Error(`No account name is free for a subject of ${issuer}`);
  }
}

const MAX_NAME = 100;

const nameOf = (person: OidcPerson, otherwise: string): string => person.name?.slice(0, MAX_NAME) ?? otherwise;

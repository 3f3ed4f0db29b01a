import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager, IsNull } from 'typeorm';
import { Ledger } from '../../ledger';
import { accountCreated, accountDisabled, rolesChanged } from '../access-artefact';
import { AccountEntity } from './account.entity';

export type NewAccount = Omit<AccountEntity, 'id' | 'disabledAt' | 'disabledBy' | 'issuer' | 'subject'> & Partial<Identity>;

/** Who a person is at the provider that signs them in. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

@Injectable()
export class AccountRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly ledger: Ledger,
  ) {}

  all(): Promise<AccountEntity[]> {
    return this.dataSource.manager.find(AccountEntity, { order: { account: 'ASC' } });
  }

  byName(account: string, manager: EntityManager = this.dataSource.manager): Promise<AccountEntity | null> {
    return manager.findOneBy(AccountEntity, { account });
  }

  isEmpty(manager: EntityManager): Promise<boolean> {
    return manager.exists(AccountEntity).then((some) => !some);
  }

  /** Held until the transaction ends. */
  lockByIdentity(manager: EntityManager, { issuer, subject }: Identity): Promise<AccountEntity | null> {
    return manager.findOne(AccountEntity, { where: { issuer, subject }, lock: { mode: 'pessimistic_write' } });
  }

  /** @returns `undefined` where the name is taken, or the identity has its account already */
  async add(one: NewAccount, manager: EntityManager): Promise<AccountEntity | undefined> {
    const added = await manager.createQueryBuilder().insert().into(AccountEntity).values(one).orIgnore().returning('id').execute();
    const rows = added.raw as unknown[];
    if (rows.length === 0) return undefined;
    this.ledger.record(manager, accountCreated(one));
    return (await this.byName(one.account, manager)) ?? undefined;
  }

  /** The administrators that can sign in, held until the transaction ends: of two at once, none sees the other's half. */
  async lockAdministrators(manager: EntityManager): Promise<string[]> {
    const rows: { account: string }[] = await manager.query(
      `SELECT account FROM account WHERE 'administrator' = ANY (roles) AND disabled_at IS NULL ORDER BY id FOR UPDATE`,
    );
    return rows.map((row) => row.account);
  }

  /** Holds the account until the transaction ends, where it may still sign in with the password that was verified. */
  async lockUnchanged(manager: EntityManager, { id, passwordHash }: AccountEntity): Promise<boolean> {
    const lock = { mode: 'pessimistic_write' } as const;
    const found = await manager.findOne(AccountEntity, { where: { id, passwordHash: passwordHash ?? IsNull(), disabledAt: IsNull() }, lock });
    return found !== null;
  }

  async disable(manager: EntityManager, { id, account }: AccountEntity, at: Date, by: string): Promise<void> {
    const { affected } = await manager.update(AccountEntity, { id, disabledAt: IsNull() }, { disabledAt: at, disabledBy: by });
    if (affected === 1) this.ledger.record(manager, accountDisabled(account, by));
  }

  async update(manager: EntityManager, { id, account, roles }: AccountEntity, change: Partial<Pick<AccountEntity, 'name' | 'roles'>>, by: string): Promise<void> {
    await manager.update(AccountEntity, { id }, change);
    if (change.roles !== undefined && change.roles.join() !== roles.join()) this.ledger.record(manager, rolesChanged(account, change.roles, by));
  }

  async setPassword(manager: EntityManager, id: number, passwordHash: string): Promise<void> {
    await manager.update(AccountEntity, { id }, { passwordHash });
  }
}

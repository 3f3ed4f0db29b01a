import { Inject, Injectable, Logger } from '@nestjs/common';
import { PERMISSIONS } from '@kaiji/contracts';
import type { EntityManager } from 'typeorm';
import { AccountRepository } from '../accounts/account.repository';
import { Clock } from '../../clock';
import { CONFIG, type Config } from '../../config';
import { Transaction } from '../../database';
import { hashPassword } from '../passwords/password-hash';
import { readablePassword } from '../passwords/readable-password';
import { IssueToken } from '../tokens/issue-token';
import { SetupStateRepository } from './setup-state.repository';

const ADMINISTRATOR = 'admin';
const BY_SETUP = 'setup';
const ADVISED_PASSWORD_LENGTH = 12;
const ADVISED_TOKEN_LENGTH = 24;

/** Makes the first administrator and the first token: once for a database, however many processes start. */
@Injectable()
export class FirstStart {
  private readonly logger = new Logger('Access');

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly transaction: Transaction,
    private readonly state: SetupStateRepository,
    private readonly accounts: AccountRepository,
    private readonly issueToken: IssueToken,
    private readonly clock: Clock,
  ) {}

  /** On an empty database only. Without a password from the settings, nobody can sign in until one is drawn. */
  async prepare(): Promise<void> {
    if ((await this.state.get('firstStart')) !== undefined) return;
    await this.transaction.run(async (manager) => {
      await this.state.lock(manager);
      if ((await this.state.get('firstStart', manager)) !== undefined) return;
      const at = new Date(this.clock.now());
      if (await this.accounts.isEmpty(manager)) await this.fill(manager, at);
      await this.state.set(manager, 'firstStart', 'done', at);
    });
  }

  /**
   * Draws the first administrator's password where none was ever set. It happens only once the server listens: a start that
   * fails before that must not take the password with it.
   * @returns the password, to be shown this once; `undefined` where there is one already
   */
  drawPassword(): Promise<string | undefined> {
    return this.transaction.run(async (manager) => {
      await this.state.lock(manager);
      const account = await this.accounts.byName(ADMINISTRATOR, manager);
      if (account === null || account.createdBy !== BY_SETUP || account.passwordHash !== null) return undefined;
      const password = readablePassword();
      await this.accounts.setPassword(manager, account.id, await hashPassword(password));
      return password;
    });
  }

  private async fill(manager: EntityManager, at: Date): Promise<void> {
    const { adminPassword, apiToken, wantsSample } = this.config;
    this.warnOfShort('KAIJI_ADMIN_PASSWORD', adminPassword, ADVISED_PASSWORD_LENGTH);
    this.warnOfShort('KAIJI_API_TOKEN', apiToken, ADVISED_TOKEN_LENGTH);
    const passwordHash = adminPassword === undefined ? null : await hashPassword(adminPassword);
    const first = { account: ADMINISTRATOR, name: '管理者', roles: ['administrator' as const] };
    await this.accounts.add({ ...first, passwordHash, createdAt: at, createdBy: BY_SETUP }, manager);
    if (apiToken !== undefined) {
      await this.issueToken.run({ name: 'bootstrap', scopes: PERMISSIONS, createdBy: BY_SETUP, token: apiToken }, manager);
    }
    if (wantsSample) await this.state.set(manager, 'sample', 'begun', at);
  }

  /** Whoever sets them decides; on a machine that others reach, short ones are guessed. */
  private warnOfShort(variable: string, secret: string | undefined, advisedLength: number): void {
    if (secret !== undefined && secret.length < advisedLength) {
      this.logger.warn(`${variable} is shorter than ${advisedLength} characters; use a longer one where others can reach this server`);
    }
  }
}

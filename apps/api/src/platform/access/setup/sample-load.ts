import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { Permission } from '@kaiji/contracts';
import { Clock } from '../../clock';
import { CONFIG, type Config } from '../../config';
import { Transaction } from '../../database';
import { IssueToken } from '../tokens/issue-token';
import { TokenRepository } from '../tokens/token.repository';
import { SetupStateRepository } from './setup-state.repository';

const TOKEN_NAME = 'sample';
const BY_SAMPLE = 'setup';
const SCOPES: Permission[] = ['services.read', 'services.write', 'evidence.read', 'evidence.write', 'figures.read'];
const LASTS_MS = 2 * 3_600_000;

/** Hands out a short-lived token to load the sample data with, until the load has been told done. */
@Injectable()
export class SampleLoad implements BeforeApplicationShutdown {
  private release: (() => Promise<void>) | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly transaction: Transaction,
    private readonly state: SetupStateRepository,
    private readonly issueToken: IssueToken,
    private readonly tokens: TokenRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns a token, where a load was begun on the first start, never finished, and no process that lives is at it */
  async begin(): Promise<string | undefined> {
    if (!this.config.wantsSample || (await this.state.get('sample')) !== 'begun') return undefined;
    this.release ??= await this.state.holdWhileAlive('kaiji sample');
    if (this.release === undefined) return undefined;
    return this.transaction.run(async (manager) => {
      const at = new Date(this.clock.now());
      await this.tokens.revokeNamed(TOKEN_NAME, BY_SAMPLE, at, manager);
      const order = { name: TOKEN_NAME, scopes: SCOPES, createdBy: BY_SAMPLE, expiresAt: new Date(at.getTime() + LASTS_MS) };
      return (await this.issueToken.run(order, manager)).token;
    });
  }

  async finish(): Promise<void> {
    await this.transaction.run(async (manager) => {
      const at = new Date(this.clock.now());
      await this.state.set(manager, 'sample', 'loaded', at);
      await this.tokens.revokeNamed(TOKEN_NAME, BY_SAMPLE, at, manager);
    });
    await this.beforeApplicationShutdown();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.release?.();
    this.release = undefined;
  }
}

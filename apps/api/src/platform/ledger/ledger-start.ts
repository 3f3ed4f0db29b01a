import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MigrateFirst } from '../database';
import { BackFill } from './back-fill';
import { LedgerKey } from './ledger-key';

/** Before anything else is recorded: the first entry is the key, and what is older than the ledger gets its entries. */
@Injectable()
export class LedgerStart implements OnModuleInit {
  constructor(
    private readonly migrations: MigrateFirst,
    private readonly key: LedgerKey,
    private readonly backFill: BackFill,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.migrations.ready();
    await this.key.prepare();
    await this.backFill.run();
  }
}

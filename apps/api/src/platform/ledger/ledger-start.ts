import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MigrateFirst } from '../database';
import { BackFill } from './back-fill';

/** Before anything else is recorded: what is older gets its entries first. */
@Injectable()
export class LedgerStart implements OnModuleInit {
  constructor(
    private readonly migrations: MigrateFirst,
    private readonly backFill: BackFill,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.migrations.ready();
    await this.backFill.run();
  }
}

import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { MigrateFirst } from './migrate-first';

/** How the database does, for those who watch the process. */
@Injectable()
export class DatabaseState {
  constructor(
    private readonly dataSource: DataSource,
    private readonly migrations: MigrateFirst,
  ) {}

  /** Resolves when the schema is up to date and the database answers; rejects otherwise. */
  async ready(): Promise<void> {
    await this.migrations.ready();
    await this.dataSource.query('SELECT 1');
  }

  pool(): { used: number; idle: number; waiting: number } {
    const { master } = this.dataSource.driver as unknown as { master?: Pool };
    if (master === undefined) return { used: 0, idle: 0, waiting: 0 };
    return { used: master.totalCount - master.idleCount, idle: master.idleCount, waiting: master.waitingCount };
  }
}

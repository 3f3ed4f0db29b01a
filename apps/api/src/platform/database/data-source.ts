import { type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from './migrations';

/**
 * How the database is reached. `synchronize` stays off for ever: migrations alone change the schema.
 * Several processes may start at once, so the caller holds `MIGRATION_LOCK` while they run.
 * @param role to act as, where it is another than who signs in
 */
export function dataSourceOptions(url: string, poolSize: number, role?: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    synchronize: false,
    migrations: MIGRATIONS,
    migrationsRun: false,
    migrationsTransactionMode: 'each',
    migrationsTableName: 'kaiji_migration',
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    poolSize,
    applicationName: 'kaiji',
    extra: { options: `-c timezone=UTC${role === undefined ? '' : ` -c role=${role}`}` },
  };
}

import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source';
import { grantRights } from './roles/grant-rights';
import { makeRoles } from './roles/make-roles';

const MIGRATION_LOCK = 7_301_845_001;
/** One holds the lock, the other works. */
const CONNECTIONS = 2;

/** Brings the schema up to date; of several processes that start together one migrates and the others wait. */
export async function migrate(dataSource: DataSource): Promise<void> {
  await whileLocked(dataSource, () => dataSource.runMigrations());
}

/** The same as the owner of the tables, who then gives the application's role its rights and is not needed again. */
export async function migrateAsOwner(ownerUrl: string, appUrl: string): Promise<void> {
  const lock = await new DataSource(dataSourceOptions(ownerUrl, 1)).initialize();
  try {
    await whileLocked(lock, async () => {
      const role = await makeRoles(ownerUrl, appUrl);
      const owner = await new DataSource(dataSourceOptions(ownerUrl, CONNECTIONS, role)).initialize();
      try {
        await owner.runMigrations();
        await grantRights(owner, appUrl);
      } finally {
        await owner.destroy();
      }
    });
  } finally {
    await lock.destroy();
  }
}

async function whileLocked(dataSource: DataSource, work: () => Promise<unknown>): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await work();
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager, type QueryRunner } from 'typeorm';
import { SetupStateEntity } from './setup-state.entity';

const SETUP = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';

@Injectable()
export class SetupStateRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Of several processes that set up at once, one does and the others wait for its transaction to end. */
  async lock(manager: EntityManager): Promise<void> {
    await manager.query(SETUP, ['kaiji setup']);
  }

  async get(key: string, manager: EntityManager = this.dataSource.manager): Promise<string | undefined> {
    return (await manager.findOneBy(SetupStateEntity, { key }))?.value;
  }

  async set(manager: EntityManager, key: string, value: string, at: Date): Promise<void> {
    await manager.upsert(SetupStateEntity, { key, value, at }, ['key']);
  }

  /**
   * A lock that lasts as long as the process holds it, and goes when the process does. It keeps a connection to itself.
   * @returns how to give it back; `undefined` where another process holds it
   */
  async holdWhileAlive(name: string): Promise<(() => Promise<void>) | undefined> {
    const runner = this.dataSource.createQueryRunner();
    const rows = (await runner.query('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held', [name])) as { held: boolean }[];
    if (rows[0]?.held === true) return () => giveBack(runner, name);
    await runner.release();
    return undefined;
  }
}

async function giveBack(runner: QueryRunner, name: string): Promise<void> {
  await runner.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [name]);
  await runner.release();
}

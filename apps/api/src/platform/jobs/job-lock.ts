import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Transaction } from '../database';
import { Metrics } from '../telemetry';

/** Lets scheduled work run in one process at a time, however many there are. */
@Injectable()
export class JobLock {
  constructor(
    private readonly transaction: Transaction,
    private readonly metrics: Metrics,
  ) {}

  /**
   * Runs the work in one transaction that holds the job's lock, which ends with it.
   * @returns what the work gives; `undefined` where another process is at it
   */
  async runOnce<T>(name: string, work: (manager: EntityManager) => Promise<T>): Promise<T | undefined> {
    const started = performance.now();
    const seconds = (): number => (performance.now() - started) / 1000;
    try {
      const done = await this.transaction.run(async (manager) => ((await held(manager, name)) ? { value: await work(manager) } : undefined));
      this.metrics.jobRun(name, done === undefined ? 'skipped' : 'success', seconds());
      return done?.value;
    } catch (error) {
      this.metrics.jobRun(name, 'failure', seconds());
      throw error;
    }
  }
}

const held = async (manager: EntityManager, name: string): Promise<boolean> => {
  const tryLock = 'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS held';
  const rows: { held: boolean }[] = await manager.query(tryLock, [`kaiji job ${name}`]);
  return rows[0]?.held === true;
};

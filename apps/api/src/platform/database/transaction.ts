import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager, type QueryRunner } from 'typeorm';

/** What somebody wants to do at the end of a transaction. */
export interface EndOfTransaction {
  /** The last thing before it commits; where it fails nothing is kept. */
  readonly commit: () => Promise<void>;
  /** Once the work is over, whether it succeeded or not. */
  readonly end: () => void;
}

/** Runs work in one transaction: all of it is kept, or nothing. */
@Injectable()
export class Transaction {
  private readonly ends = new WeakMap<QueryRunner, EndOfTransaction[]>();

  constructor(private readonly dataSource: DataSource) {}

  run<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      const runner = runnerOf(manager);
      const ends: EndOfTransaction[] = [];
      this.ends.set(runner, ends);
      try {
        const result = await work(manager);
        // Such work may bring about more of it.
        for (let next = 0; next < ends.length; next += 1) await ends[next]?.commit();
        return result;
      } finally {
        this.ends.delete(runner);
        for (const one of ends) one.end();
      }
    });
  }

  /** Reads that belong together see one state of the database, whatever is written meanwhile. */
  readOneState<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      await manager.query('SET TRANSACTION READ ONLY');
      return work(manager);
    });
  }

  /** @throws Error where the manager is not of a transaction of `run`: nobody would come to its end */
  beforeEnd(manager: EntityManager, what: EndOfTransaction): void {
    const ends = this.ends.get(runnerOf(manager));
    if (ends === undefined) throw new Error('Only a Transaction has an end that can be waited for');
    ends.push(what);
  }
}

function runnerOf({ queryRunner }: EntityManager): QueryRunner {
  if (queryRunner === undefined) throw new Error('This needs the manager of a transaction');
  return queryRunner;
}

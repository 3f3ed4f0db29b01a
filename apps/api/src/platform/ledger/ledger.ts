import { Injectable } from '@nestjs/common';
import type { EntityManager, QueryRunner } from 'typeorm';
import { Transaction } from '../database';
import { AppendEntries } from './append-entries';
import type { Artefact } from './artefact';

/** The log of every artefact. What is recorded in a transaction is appended just before that commits, or the transaction fails. */
@Injectable()
export class Ledger {
  private readonly queued = new WeakMap<QueryRunner, Artefact[]>();

  constructor(
    private readonly transaction: Transaction,
    private readonly entries: AppendEntries,
  ) {}

  /** @throws Error where the manager is not of a transaction of `Transaction.run` */
  record(manager: EntityManager, artefacts: Artefact | readonly Artefact[]): void {
    const added = isList(artefacts) ? artefacts : [artefacts];
    const runner = manager.queryRunner;
    if (runner === undefined) throw new Error('The ledger needs the manager of a transaction');
    const queue = this.queued.get(runner) ?? this.newQueue(manager, runner);
    for (const one of added) queue.push(one);
  }

  private newQueue(manager: EntityManager, runner: QueryRunner): Artefact[] {
    const queue: Artefact[] = [];
    const dropped = (): boolean => this.queued.delete(runner);
    this.transaction.beforeEnd(manager, {
      commit: async () => {
        dropped();
        await this.entries.run(manager, queue);
      },
      end: dropped,
    });
    this.queued.set(runner, queue);
    return queue;
  }
}

const isList = (artefacts: Artefact | readonly Artefact[]): artefacts is readonly Artefact[] => Array.isArray(artefacts);

import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../../platform/clock';
import { Transaction } from '../../../platform/database';
import { KaijiError } from '../../../platform/errors';
import { Ledger } from '../../../platform/ledger';
import { grantEndArtefact } from './grant-artefact';
import { GrantRepository } from './grant.repository';

const uuid = z.guid();

/** Ends an invitation: what it opened is closed from the next request on. What was done under it stays. */
@Injectable()
export class EndGrant {
  constructor(
    private readonly transaction: Transaction,
    private readonly grants: GrantRepository,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** @throws KaijiError notFound; conflict where it has ended before */
  async run(id: string, actor: string): Promise<void> {
    await this.transaction.run(async (manager) => {
      const grant = uuid.safeParse(id).success ? await this.grants.one(id, manager) : undefined;
      if (grant === undefined) throw new KaijiError('notFound', 'grantNotFound', { params: { id } });
      if (!(await this.grants.end(manager, grant.id, new Date(this.clock.now()), actor))) throw new KaijiError('conflict', 'grantEnded');
      this.ledger.record(manager, grantEndArtefact(grant.id, actor));
    });
  }
}

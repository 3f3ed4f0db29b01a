import { Injectable } from '@nestjs/common';
import type { FrozenFigure } from '@kaiji/contracts';
import { PersonBehind } from '../../../platform/access';
import { Clock } from '../../../platform/clock';
import { Transaction } from '../../../platform/database';
import { KaijiError } from '../../../platform/errors';
import { Ledger } from '../../../platform/ledger';
import { FindFrozen } from './find-frozen';
import { frozenSubject } from './frozen-subject';
import { FrozenRepository } from './frozen.repository';

/** Approves a frozen figure: by another person than who froze it, once, and while it is the one that holds. */
@Injectable()
export class ApproveFrozen {
  constructor(
    private readonly find: FindFrozen,
    private readonly frozen: FrozenRepository,
    private readonly persons: PersonBehind,
    private readonly ledger: Ledger,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async run(serviceKey: string, id: string, actor: string, reason: string | undefined): Promise<FrozenFigure> {
    const { service, frozen } = await this.find.kept(serviceKey, id);
    if (await this.persons.isSame(frozen.frozenBy, actor)) throw new KaijiError('forbidden', 'approverFroze');
    await this.transaction.run(async (manager) => {
      await this.frozen.lock(manager, service.id);
      const now = await this.frozen.one(service.id, id, manager);
      if (now?.supersededBy !== null) throw new KaijiError('conflict', 'frozenSuperseded');
      if (now.approvedAt !== null) throw new KaijiError('conflict', 'frozenApproved');
      await this.frozen.approve(manager, service.id, id, { at: new Date(this.clock.now()), by: actor, reason });
      const subject = frozenSubject(service.key, frozen);
      this.ledger.record(manager, {
        kind: 'figure.approval',
        subject: `${subject}/approval`,
        service: service.key,
        actor,
        refs: [subject],
        meta: { reason: reason ?? null },
      });
    });
    return this.find.view(serviceKey, id);
  }
}

import { Injectable } from '@nestjs/common';
import type { FrozenFigure } from '@kaiji/contracts';
import { figureDifferences } from '@kaiji/evidence';
import { Transaction } from '../../../platform/database';
import { KaijiError } from '../../../platform/errors';
import { Checkpoints } from '../../../platform/ledger';
import { HoldEvidence } from '../../evidence';
import { ComputeFrozen } from './compute-frozen';
import { FindFrozen } from './find-frozen';
import { FrozenRepository } from './frozen.repository';
import { KeepFrozen } from './keep-frozen';

/** Restates a frozen figure: a new revision from the evidence of now, with what it changes and why. The old one stays. */
@Injectable()
export class RestateFrozen {
  constructor(
    private readonly find: FindFrozen,
    private readonly hold: HoldEvidence,
    private readonly compute: ComputeFrozen,
    private readonly keep: KeepFrozen,
    private readonly frozen: FrozenRepository,
    private readonly checkpoints: Checkpoints,
    private readonly transaction: Transaction,
  ) {}

  /** @throws KaijiError conflict where another revision holds already, or the evidence of now gives the same figure */
  async run(serviceKey: string, id: string, actor: string, reason: string): Promise<FrozenFigure> {
    const { service, frozen } = await this.find.kept(serviceKey, id);
    await this.hold.seal(service);
    const newId = await this.transaction.run(async (manager) => {
      const period = { from: Date.parse(frozen.period.from), to: Date.parse(frozen.period.to) };
      const computed = await this.compute.run(manager, serviceKey, period);
      await this.frozen.lock(manager, service.id);
      const standing = await this.frozen.one(service.id, id, manager);
      if (standing?.supersededBy !== null) throw new KaijiError('conflict', 'frozenSuperseded');
      const figure = computed.figures.find((one) => one.figure === frozen.figure);
      if (figure === undefined) throw new Error(`figure ${frozen.figure} was not computed`);
      if (figureDifferences(standing.body, figure).length === 0) throw new KaijiError('conflict', 'frozenSame');
      return this.keep.run(manager, computed, figure, { actor, reason, supersedes: standing });
    });
    await this.checkpoints.sign('freeze');
    return this.find.view(serviceKey, newId);
  }
}

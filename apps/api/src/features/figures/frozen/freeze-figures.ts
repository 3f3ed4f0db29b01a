import { Injectable } from '@nestjs/common';
import { type FigureName, FIGURES, type Freeze, type FreezeAnswer } from '@kaiji/contracts';
import type { Interval } from '@kaiji/metrics';
import type { EntityManager } from 'typeorm';
import { Transaction } from '../../../platform/database';
import { KaijiError } from '../../../platform/errors';
import { Checkpoints } from '../../../platform/ledger';
import { HoldEvidence, parsePeriod } from '../../evidence';
import { FindService } from '../../services';
import { type ComputedFrozen, ComputeFrozen } from './compute-frozen';
import { FindFrozen } from './find-frozen';
import { FrozenRepository } from './frozen.repository';
import { KeepFrozen } from './keep-frozen';

/** Freezes figures of a period: sealed evidence, a signed statement each, and a checkpoint of the ledger that holds them. */
@Injectable()
export class FreezeFigures {
  constructor(
    private readonly services: FindService,
    private readonly hold: HoldEvidence,
    private readonly compute: ComputeFrozen,
    private readonly keep: KeepFrozen,
    private readonly frozen: FrozenRepository,
    private readonly find: FindFrozen,
    private readonly checkpoints: Checkpoints,
    private readonly transaction: Transaction,
  ) {}

  /** @throws KaijiError conflict where one of the figures is frozen already: it is restated instead */
  async run(serviceKey: string, { figures = [...FIGURES], from, to, reason }: Freeze, actor: string): Promise<FreezeAnswer> {
    const service = await this.services.byKey(serviceKey);
    const period = parsePeriod({ from, to }, service.definition.timeZone);
    await this.hold.seal(service);
    const ids = await this.transaction.run(async (manager) => {
      const computed = await this.compute.run(manager, serviceKey, period);
      await this.frozen.lock(manager, service.id);
      await this.refuseFrozen(manager, computed, figures, period);
      const kept: string[] = [];
      for (const figure of computed.figures.filter((one) => figures.includes(one.figure))) {
        kept.push(await this.keep.run(manager, computed, figure, { actor, reason, supersedes: undefined }));
      }
      return kept;
    });
    await this.checkpoints.sign('freeze');
    return { items: await Promise.all(ids.map((id) => this.find.view(serviceKey, id))) };
  }

  private async refuseFrozen(manager: EntityManager, { service }: ComputedFrozen, figures: readonly FigureName[], period: Interval): Promise<void> {
    const [from, to] = [new Date(period.from).toISOString(), new Date(period.to).toISOString()];
    for (const figure of figures) {
      const standing = await this.frozen.latest(manager, service.id, figure, from, to);
      if (standing !== undefined) throw new KaijiError('conflict', 'frozenExists', { params: { figure, revision: String(standing.revision) } });
    }
  }
}

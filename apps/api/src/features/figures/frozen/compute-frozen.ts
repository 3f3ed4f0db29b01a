import { Injectable } from '@nestjs/common';
import type { Figure } from '@kaiji/contracts';
import { evidenceSpan, figuresOf } from '@kaiji/evidence';
import { inputsRoot } from '@kaiji/ledger';
import type { Interval } from '@kaiji/metrics';
import type { EntityManager } from 'typeorm';
import { KaijiError } from '../../../platform/errors';
import { type ServiceEntry, ServiceEntriesRepository } from '../../../platform/ledger';
import { HoldEvidence } from '../../evidence';
import { FindService, type Service } from '../../services';
import { LoadFigureInput } from '../figure-input';

export interface ComputedFrozen {
  readonly service: Service;
  readonly figures: readonly Figure[];
  readonly inputs: { readonly count: number; readonly root: Buffer };
}

const names = (entries: readonly ServiceEntry[]): string => entries.map((one) => one.seq).join();

/** Every figure of a period that is over, from sealed evidence that stands still until the transaction ends. */
@Injectable()
export class ComputeFrozen {
  constructor(
    private readonly services: FindService,
    private readonly hold: HoldEvidence,
    private readonly load: LoadFigureInput,
    private readonly entries: ServiceEntriesRepository,
  ) {}

  /** @throws KaijiError conflict where the period is not over, or its last results are not sealed */
  async run(manager: EntityManager, serviceKey: string, period: Interval): Promise<ComputedFrozen> {
    const service = await this.services.byKey(serviceKey);
    const asOf = await this.hold.hold(manager, service);
    // Something that came after it shows that the last silence of the period is over.
    if (asOf <= period.to) throw new KaijiError('conflict', 'periodNotClosed', { params: { until: new Date(asOf).toISOString() } });
    const span = evidenceSpan(period, asOf);
    const before = await this.entries.behindFigures(manager, service.id, span.from, span.to);
    const figures = figuresOf(await this.load.forPeriod(service, period, asOf));
    const after = await this.entries.behindFigures(manager, service.id, span.from, span.to);
    if (names(before) !== names(after)) throw new KaijiError('conflict', 'definitionMoved');
    return { service, figures, inputs: { count: after.length, root: inputsRoot(after) } };
  }
}

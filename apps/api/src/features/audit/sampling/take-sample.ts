import { Injectable } from '@nestjs/common';
import { type DrawSample, SAMPLE_METHOD } from '@kaiji/contracts';
import { randomUUID } from 'node:crypto';
import type { Principal } from '../../../platform/access';
import { Clock } from '../../../platform/clock';
import { Transaction } from '../../../platform/database';
import { KaijiError } from '../../../platform/errors';
import { Ledger } from '../../../platform/ledger';
import { FindService } from '../../services';
import { AuditorGrants } from '../grants/auditor-grants';
import { drawSample } from './draw-sample';
import { FindPopulation } from './find-population';
import { sampleArtefact } from './sample-artefact';
import { sampleItem } from './sample-item';
import { type KeptSample, SampleRepository } from './sample.repository';

/** Draws a sample by an auditor's own number, and keeps it with what it was drawn from. */
@Injectable()
export class TakeSample {
  constructor(
    private readonly transaction: Transaction,
    private readonly services: FindService,
    private readonly grants: AuditorGrants,
    private readonly populations: FindPopulation,
    private readonly samples: SampleRepository,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** @throws KaijiError notFound, validation; forbidden beyond the invitation; conflict where there is nothing to draw from */
  async run(serviceKey: string, { size, seed, ...wanted }: DrawSample, actor: Principal): Promise<KeptSample> {
    const service = await this.services.byKey(serviceKey);
    const { population, subjects } = await this.populations.run(service, wanted);
    const span = { from: Date.parse(population.from), to: Date.parse(population.to) };
    const { id: grantId, firm } = await this.grants.toJudge(actor, service, span);
    if (subjects.length === 0) throw new KaijiError('conflict', 'populationEmpty');
    const items = drawSample(subjects, seed, size).map(sampleItem);
    const drawnAt = new Date(this.clock.now()).toISOString();
    const head = { id: randomUUID(), service: service.key, population, method: SAMPLE_METHOD, seed, size, drawn: items.length } as const;
    const sample = { ...head, firm, drawnAt, drawnBy: actor.id, items };
    await this.transaction.run(async (manager) => {
      await this.samples.add(manager, service.id, grantId, sample);
      this.ledger.record(manager, sampleArtefact(grantId, sample));
    });
    return sample;
  }
}

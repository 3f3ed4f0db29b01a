import { Injectable } from '@nestjs/common';
import type { CreateDisclosure as CreateInput, Figure, FigurePeriod } from '@kaiji/contracts';
import { draftAnswers, formEdition } from '@kaiji/forms';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Transaction } from '../../platform/database';
import { fieldError } from '../../platform/errors';
import { ComputeFigures } from '../figures';
import { FindService, type Service } from '../services';
import { DisclosureRepository } from './records/disclosure.repository';
import { DraftRepository } from './records/draft.repository';

/** Everything that a new disclosure is made of, computed before anything is written. */
export interface Preparation {
  service: Service;
  edition: string;
  date: string;
  period: FigurePeriod;
  figures: Figure[];
}

/** Computes the figures of a period and keeps them with what they propose for the form. */
@Injectable()
export class CreateDisclosure {
  constructor(
    private readonly services: FindService,
    private readonly figures: ComputeFigures,
    private readonly disclosures: DisclosureRepository,
    private readonly drafts: DraftRepository,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async run(serviceKey: string, input: CreateInput, actor: string): Promise<string> {
    const prepared = await this.prepare(serviceKey, input);
    return this.transaction.run((manager) => this.write(manager, prepared, actor, null));
  }

  /** @throws KaijiError validation where the form or the period is not one */
  async prepare(serviceKey: string, { edition, date, from, to }: CreateInput): Promise<Preparation> {
    const service = await this.services.byKey(serviceKey);
    if (formEdition(edition) === undefined) throw fieldError('edition', 'formNotFound', { edition });
    const { period, items } = await this.figures.all(serviceKey, { from, to });
    return { service, edition, date, period, figures: items };
  }

  /** Writes the disclosure with its figures and drafts; answers its id. */
  async write(manager: EntityManager, prepared: Preparation, actor: string, restates: string | null): Promise<string> {
    const { service, edition, date, period, figures } = prepared;
    const id = randomUUID();
    const at = new Date(this.clock.now()).toISOString();
    const drafts = draftAnswers({ edition, service: service.definition, figures });
    const serviceName = service.definition.name;
    await this.disclosures.add(manager, { serviceId: service.id, id, edition, date, serviceName, period, restates, createdAt: at, createdBy: actor }, figures);
    await this.drafts.add(manager, service.id, id, figures, drafts);
    await this.disclosures.addEvent(manager, service.id, id, { action: 'create', state: 'draft', at, by: actor, reason: null });
    return id;
  }
}

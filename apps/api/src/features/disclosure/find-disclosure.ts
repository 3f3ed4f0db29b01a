import { Injectable } from '@nestjs/common';
import type { Answer, Disclosure, DisclosureHead, ListOf } from '@kaiji/contracts';
import type { EntityManager } from 'typeorm';
import { KaijiError } from '../../platform/errors';
import { FindService } from '../services';
import { ReadAnswers } from './answers/read-answers';
import { disclosureView, headView } from './disclosure-view';
import { DisclosureRepository } from './records/disclosure.repository';
import type { KeptDisclosure } from './records/kept-disclosure';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

@Injectable()
export class FindDisclosure {
  constructor(
    private readonly services: FindService,
    private readonly disclosures: DisclosureRepository,
    private readonly answers: ReadAnswers,
  ) {}

  async list(serviceKey: string): Promise<ListOf<DisclosureHead>> {
    const service = await this.services.byKey(serviceKey);
    const kept = await this.disclosures.list(service.id);
    return { items: kept.map((one) => headView(service.key, one)) };
  }

  /** @throws KaijiError notFound */
  async kept(serviceKey: string, id: string): Promise<KeptDisclosure> {
    const service = await this.services.byKey(serviceKey);
    return found(id, UUID.test(id) ? await this.disclosures.one(service.id, id) : undefined);
  }

  /** The same, and nobody else writes to it until the transaction ends. */
  async locked(manager: EntityManager, serviceKey: string, id: string): Promise<KeptDisclosure> {
    // By the transaction's own connection: one that waits for another while it holds a lock may wait for ever.
    const service = await this.services.byKey(serviceKey, manager);
    return found(id, UUID.test(id) ? await this.disclosures.lock(manager, service.id, id) : undefined);
  }

  /** The answers of one that is locked. */
  answersOf(manager: EntityManager, kept: KeptDisclosure): Promise<Answer[]> {
    return this.answers.of(kept, manager);
  }

  /** The whole disclosure, with an answer for each row of its form. */
  async view(serviceKey: string, id: string): Promise<Disclosure> {
    const kept = await this.kept(serviceKey, id);
    const answers = await this.answers.of(kept);
    return disclosureView(serviceKey, kept, answers, await this.disclosures.events(kept.serviceId, kept.id));
  }
}

function found(id: string, kept: KeptDisclosure | undefined): KeptDisclosure {
  if (kept === undefined) throw new KaijiError('notFound', 'disclosureNotFound', { params: { id } });
  return kept;
}

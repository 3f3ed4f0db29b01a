import { Injectable } from '@nestjs/common';
import { blockingItems } from '@kaiji/forms';
import type { EntityManager } from 'typeorm';
import { PersonBehind } from '../../../platform/access';
import { Clock } from '../../../platform/clock';
import { Transaction } from '../../../platform/database';
import { KaijiError } from '../../../platform/errors';
import { Checkpoints } from '../../../platform/ledger';
import { ReadAnswers } from '../answers/read-answers';
import { FindDisclosure } from '../find-disclosure';
import { editionNamed } from '../forms/edition-named';
import { AnswerRepository } from '../records/answer.repository';
import { DisclosureRepository } from '../records/disclosure.repository';
import type { KeptDisclosure } from '../records/kept-disclosure';
import { stateAfter, type StepName } from './steps';

export interface StepRequest {
  readonly name: StepName;
  readonly actor: string;
  readonly reason: string | undefined;
  /** Refuse to submit where the checklist has something that blocks. */
  readonly strict?: boolean;
}

/** Takes a disclosure one step further in its life; who, when and why is kept. */
@Injectable()
export class TakeStep {
  constructor(
    private readonly find: FindDisclosure,
    private readonly disclosures: DisclosureRepository,
    private readonly answers: AnswerRepository,
    private readonly current: ReadAnswers,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly persons: PersonBehind,
    private readonly checkpoints: Checkpoints,
  ) {}

  async run(serviceKey: string, id: string, request: StepRequest): Promise<void> {
    await this.transaction.run((manager) => this.within(manager, serviceKey, id, request));
    if (request.name === 'file') await this.checkpoints.sign('filing');
  }

  /** @throws KaijiError conflict, validation, or forbidden where the approver is one of the authors */
  async within(manager: EntityManager, serviceKey: string, id: string, { name, actor, reason, strict }: StepRequest): Promise<KeptDisclosure> {
    const kept = await this.find.locked(manager, serviceKey, id);
    const state = stateAfter(name, kept.state, reason);
    if (strict === true) await this.refuseBlocked(manager, kept);
    if (name === 'approve') await this.refuseAuthor(manager, kept, actor);
    const at = new Date(this.clock.now()).toISOString();
    await this.disclosures.addEvent(manager, kept.serviceId, kept.id, { action: name, state, at, by: actor, reason: reason ?? null });
    return kept;
  }

  private async refuseBlocked(manager: EntityManager, kept: KeptDisclosure): Promise<void> {
    const items = blockingItems(editionNamed(kept.edition), await this.current.of(kept, manager));
    if (items.length > 0) throw new KaijiError('conflict', 'checklistBlocks', { params: { count: items.length }, extra: { items } });
  }

  private async refuseAuthor(manager: EntityManager, kept: KeptDisclosure, actor: string): Promise<void> {
    const authors = await this.answers.authors(manager, kept.serviceId, kept.id);
    for (const author of authors) {
      if (await this.persons.isSame(author, actor)) throw new KaijiError('forbidden', 'approverIsAuthor');
    }
  }
}

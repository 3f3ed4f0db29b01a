import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { Transaction } from '../../../platform/database';
import { CreateDisclosure } from '../create-disclosure';
import { FindDisclosure } from '../find-disclosure';
import { AnswerRepository } from '../records/answer.repository';
import type { KeptDisclosure } from '../records/kept-disclosure';
import { stateAfter } from './steps';
import { TakeStep } from './take-step';

/**
 * Corrects a filed disclosure by a new one of the same form, date and period: its figures are computed anew, what was
 * typed is taken over, and the filed one stays as it is.
 */
@Injectable()
export class RestateDisclosure {
  constructor(
    private readonly find: FindDisclosure,
    private readonly create: CreateDisclosure,
    private readonly takeStep: TakeStep,
    private readonly answers: AnswerRepository,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Answers the id of the new disclosure. */
  async run(serviceKey: string, id: string, actor: string, reason: string | undefined): Promise<string> {
    const filed = await this.find.kept(serviceKey, id);
    stateAfter('restate', filed.state, reason);
    const { edition, date, period } = filed;
    const prepared = await this.create.prepare(serviceKey, { edition, date, from: period.from, to: period.to });
    return this.transaction.run(async (manager) => {
      await this.takeStep.within(manager, serviceKey, id, { name: 'restate', actor, reason });
      const newId = await this.create.write(manager, prepared, actor, filed.id);
      await this.takeOver(manager, filed, newId, actor);
      return newId;
    });
  }

  private async takeOver(manager: EntityManager, filed: KeptDisclosure, newId: string, actor: string): Promise<void> {
    const writtenAt = new Date(this.clock.now()).toISOString();
    for (const one of await this.answers.latest(filed.serviceId, filed.id, manager)) {
      if (one.kind === 'draft') continue;
      await this.answers.add(manager, filed.serviceId, newId, { ...one, revision: 1, writtenAt, writtenBy: actor });
    }
  }
}

import { Injectable } from '@nestjs/common';
import type { Answer } from '@kaiji/contracts';
import type { EntityManager } from 'typeorm';
import { editionNamed } from '../forms/edition-named';
import { AnswerRepository } from '../records/answer.repository';
import { DraftRepository } from '../records/draft.repository';
import type { KeptDisclosure } from '../records/kept-disclosure';
import { answerView } from './answer-view';

/** The answers of a disclosure: one for each row of its form, in the form's order. */
@Injectable()
export class ReadAnswers {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly answers: AnswerRepository,
  ) {}

  async of({ serviceId, id, edition, period }: KeptDisclosure, manager?: EntityManager): Promise<Answer[]> {
    const [drafts, written] = [await this.drafts.of(serviceId, id, manager), await this.answers.latest(serviceId, id, manager)];
    const draftOf = new Map(drafts.map((one) => [one.field, one]));
    const writtenOf = new Map(written.map((one) => [one.field, one]));
    return editionNamed(edition).fields.map((field) => answerView(field.id, draftOf.get(field.id), writtenOf.get(field.id), period.asOf));
  }
}

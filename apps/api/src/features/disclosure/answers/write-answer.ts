import { Injectable } from '@nestjs/common';
import type { Answer, PutAnswer } from '@kaiji/contracts';
import type { GivenAnswer } from '@kaiji/forms';
import { Clock } from '../../../platform/clock';
import { Transaction } from '../../../platform/database';
import { KaijiError } from '../../../platform/errors';
import { FindDisclosure } from '../find-disclosure';
import { editionNamed } from '../forms/edition-named';
import { refuseChange } from '../life/refuse-change';
import { AnswerRepository } from '../records/answer.repository';
import type { AnswerRevision } from '../records/kept-disclosure';
import { checkGiven } from './check-given';
import { ReadAnswers } from './read-answers';

export interface Writing {
  readonly field: string;
  /** `null`: back to what the figure proposes. */
  readonly given: PutAnswer | null;
  readonly actor: string;
  /** The revision that the writer has seen. */
  readonly seenRevision: number | undefined;
}

/** A writing of an answer as it is kept. */
export const revisionContent = (given: PutAnswer | null): Pick<AnswerRevision, 'kind' | 'text' | 'reason'> => {
  if (given === null) return { kind: 'draft', text: null, reason: null };
  if ('notApplicable' in given) return { kind: 'notApplicable', text: null, reason: given.reason };
  return { kind: 'typed', text: given.text, reason: given.reason ?? null };
};

/** Appends a revision of an answer. */
@Injectable()
export class WriteAnswer {
  constructor(
    private readonly find: FindDisclosure,
    private readonly read: ReadAnswers,
    private readonly answers: AnswerRepository,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** @throws KaijiError notFound, validation, or conflict where it may not be changed or was changed by somebody else */
  run(serviceKey: string, id: string, { field, given, actor, seenRevision }: Writing): Promise<Answer> {
    return this.transaction.run(async (manager) => {
      const kept = await this.find.locked(manager, serviceKey, id);
      const before = await this.read.of(kept, manager);
      const textOf = (other: string): string | null => before.find((one) => one.field === other)?.text ?? null;
      checkGiven(editionNamed(kept.edition), field, givenOf(given), textOf);
      refuseChange(kept.state);
      const revision = before.find((one) => one.field === field)?.revision ?? 0;
      refuseOverwriting(before.find((one) => one.field === field), seenRevision, given);
      const writtenAt = new Date(this.clock.now()).toISOString();
      const written = { field, revision: revision + 1, ...revisionContent(given), writtenAt, writtenBy: actor };
      await this.answers.add(manager, kept.serviceId, kept.id, written);
      return this.answerAfter(await this.read.of(kept, manager), field);
    });
  }

  private answerAfter(answers: Answer[], field: string): Answer {
    const answer = answers.find((one) => one.field === field);
    if (answer === undefined) throw new Error(`answer ${field} vanished`);
    return answer;
  }
}

const givenOf = (given: PutAnswer | null): GivenAnswer => given ?? { text: '' };

function refuseOverwriting(current: Answer | undefined, seenRevision: number | undefined, given: PutAnswer | null): void {
  if (seenRevision === undefined || seenRevision === (current?.revision ?? 0)) return;
  throw new KaijiError('conflict', 'answerConflict', { extra: { current, given } });
}

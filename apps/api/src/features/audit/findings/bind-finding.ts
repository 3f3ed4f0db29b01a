import { Injectable } from '@nestjs/common';
import type { Answer, Disclosure, RaiseFinding } from '@kaiji/contracts';
import type { EntityManager } from 'typeorm';
import { fieldError, KaijiError } from '../../../platform/errors';
import { FindDisclosure } from '../../disclosure';
import type { Period } from '../../evidence';
import { FindFrozen } from '../../figures';
import type { Service } from '../../services';
import { answerSubject } from '../items/answer-subject';
import type { FindingTarget } from './kept-finding';
import { RecordSubjectRepository } from './record-subject.repository';

export interface BoundFinding {
  readonly target: FindingTarget;
  /** Of all that it names, the one of `target` first. */
  readonly subjects: readonly string[];
  /** That what it speaks of is about. */
  readonly spans: readonly Period[];
}

interface BoundAnswer {
  readonly subject: string;
  readonly answerRevision: number | null;
  readonly answerText: string | null;
}

const spanOf = ({ from, to }: { from: string; to: string }): Period => ({ from: Date.parse(from), to: Date.parse(to) });

/** Ties a finding to the revisions that it speaks of. */
@Injectable()
export class BindFinding {
  constructor(
    private readonly disclosures: FindDisclosure,
    private readonly frozen: FindFrozen,
    private readonly records: RecordSubjectRepository,
  ) {}

  /** @throws KaijiError notFound, validation for what there is not; conflict where the answer is no longer the one that was looked at */
  async run(service: Service, wanted: RaiseFinding): Promise<BoundFinding> {
    const disclosure = wanted.disclosure === undefined ? undefined : await this.disclosures.view(service.key, wanted.disclosure);
    const frozen = wanted.frozenFigure === undefined ? undefined : await this.frozen.view(service.key, wanted.frozenFigure);
    if (wanted.record !== undefined && !(await this.records.isThere(service.id, wanted.record))) {
      throw fieldError('record', 'findingRecordUnknown', { subject: wanted.record });
    }
    const answer = disclosure && boundAnswer(disclosure, wanted);
    const subjects = [answer?.subject, frozen?.statement.subject, wanted.record].filter((one) => one !== undefined);
    const [subject] = subjects;
    if (subject === undefined) throw new Error('A finding that the schema let through speaks of something');
    const target = {
      disclosureId: disclosure?.id ?? null,
      field: wanted.field ?? null,
      answerRevision: answer?.answerRevision ?? null,
      answerText: answer?.answerText ?? null,
      frozenId: frozen?.id ?? null,
      record: wanted.record ?? null,
      subject,
    };
    return { target, subjects, spans: [disclosure?.period, frozen?.period].flatMap((one) => (one === undefined ? [] : [spanOf(one)])) };
  }

  /** Nobody writes the answer until the transaction ends. @throws KaijiError conflict where somebody has in the meantime */
  async hold(manager: EntityManager, service: Service, { disclosure, field, revision }: RaiseFinding): Promise<void> {
    if (disclosure === undefined || field === undefined) return;
    const answers = await this.disclosures.answersOf(manager, await this.disclosures.locked(manager, service.key, disclosure));
    answerLookedAt(answers, field, revision);
  }
}

function boundAnswer({ id, answers, history }: Disclosure, { field, revision }: RaiseFinding): BoundAnswer {
  if (field === undefined) return { subject: `disclosure/${id}/step/${history.length}`, answerRevision: null, answerText: null };
  const answer = answerLookedAt(answers, field, revision);
  return { subject: answerSubject(id, field, answer.revision), answerRevision: answer.revision, answerText: answer.text };
}

function answerLookedAt(answers: readonly Answer[], field: string, revision: number | undefined): Answer {
  const answer = answers.find((one) => one.field === field);
  if (answer === undefined) throw fieldError('field', 'fieldNotFound', { field });
  if (answer.revision !== revision) throw new KaijiError('conflict', 'auditAnswerMoved', { extra: { current: answer } });
  return answer;
}

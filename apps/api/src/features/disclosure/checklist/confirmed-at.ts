import { Injectable } from '@nestjs/common';
import { AnswerRepository } from '../records/answer.repository';
import { DisclosureRepository } from '../records/disclosure.repository';
import type { AnswerRevision, KeptDisclosure } from '../records/kept-disclosure';

const isTakenOver = (one: AnswerRevision, before: AnswerRevision | undefined): before is AnswerRevision =>
  one.revision === 1 && before?.kind === one.kind && before.text === one.text && before.reason === one.reason;

/** When somebody last wrote what stands in a field; what a restatement took over was written in the one that it restates. */
@Injectable()
export class ConfirmedAt {
  constructor(
    private readonly disclosures: DisclosureRepository,
    private readonly answers: AnswerRepository,
  ) {}

  async of(kept: KeptDisclosure): Promise<Map<string, string>> {
    const written = (await this.answers.latest(kept.serviceId, kept.id)).filter((one) => one.kind !== 'draft');
    const confirmed = new Map(written.map((one) => [one.field, one.writtenAt]));
    const restated = kept.restates === null ? undefined : await this.disclosures.one(kept.serviceId, kept.restates);
    if (restated === undefined) return confirmed;
    const earlier = await this.of(restated);
    const before = new Map((await this.answers.latest(restated.serviceId, restated.id)).map((one) => [one.field, one]));
    for (const one of written) {
      const at = earlier.get(one.field);
      if (at !== undefined && isTakenOver(one, before.get(one.field))) confirmed.set(one.field, at);
    }
    return confirmed;
  }
}

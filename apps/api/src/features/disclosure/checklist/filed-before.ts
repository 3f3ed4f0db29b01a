import { Injectable } from '@nestjs/common';
import type { FiledBefore as Filed } from '@kaiji/forms';
import { ReadAnswers } from '../answers/read-answers';
import { DisclosureRepository } from '../records/disclosure.repository';
import type { KeptDisclosure } from '../records/kept-disclosure';

/** The disclosure of the latest earlier date that was filed and not restated since. */
@Injectable()
export class FiledBefore {
  constructor(
    private readonly disclosures: DisclosureRepository,
    private readonly answers: ReadAnswers,
  ) {}

  async of({ serviceId, date }: KeptDisclosure): Promise<Filed | undefined> {
    const filed = (await this.disclosures.list(serviceId)).filter((one) => one.state === 'filed' && one.date < date);
    const [latest] = filed.toSorted((left, right) => (left.date < right.date ? 1 : -1));
    return latest === undefined ? undefined : { id: latest.id, date: latest.date, answers: await this.answers.of(latest) };
  }
}

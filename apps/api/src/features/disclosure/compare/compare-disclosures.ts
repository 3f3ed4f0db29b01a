import { Injectable } from '@nestjs/common';
import type { DisclosureComparison } from '@kaiji/contracts';
import { fieldError } from '../../../platform/errors';
import { ReadAnswers } from '../answers/read-answers';
import { FindDisclosure } from '../find-disclosure';
import { compareAnswers } from './compare-answers';

/** A disclosure beside another one of the same service. */
@Injectable()
export class CompareDisclosures {
  constructor(
    private readonly find: FindDisclosure,
    private readonly answers: ReadAnswers,
  ) {}

  /** @param other the earlier one. @throws KaijiError validation without it, notFound where there is none */
  async run(serviceKey: string, id: string, other: string | undefined): Promise<DisclosureComparison> {
    if (other === undefined || other === '') throw fieldError('with', 'compareWithRequired');
    const [after, before] = [await this.find.kept(serviceKey, id), await this.find.kept(serviceKey, other)];
    const items = compareAnswers(await this.answers.of(before), await this.answers.of(after));
    const count = (change: (typeof items)[number]['change']): number => items.filter((one) => one.change === change).length;
    const counts = { same: count('same'), changed: count('changed'), added: count('added'), removed: count('removed') };
    return { before: before.id, after: after.id, counts, items };
  }
}

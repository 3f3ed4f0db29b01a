import { Injectable } from '@nestjs/common';
import type { Answer, Disclosure } from '@kaiji/contracts';
import { FindDisclosure } from '../../disclosure';
import { ItemRepository, type KeptCheck } from './item.repository';

/** A disclosure that a later one corrects, with what was said of its items. */
interface Earlier {
  readonly disclosure: Disclosure;
  readonly checks: readonly KeptCheck[];
}

const sameContent = (one: Answer, other: Answer): boolean => one.text === other.text && one.source === other.source && one.reason === other.reason;

/** What became of checks when a disclosure was filed and then corrected by another: they do not go over to it, but must not be forgotten. */
@Injectable()
export class CheckedEarlier {
  constructor(
    private readonly disclosures: FindDisclosure,
    private readonly items: ItemRepository,
  ) {}

  /** Ids of the disclosures that this one corrects, the nearest first, and the fields that were checked there and are not the same any more. */
  async of(serviceId: number, disclosure: Disclosure, firm: string | undefined): Promise<{ ids: string[]; changed: ReadonlySet<string> }> {
    const chain: Earlier[] = [];
    for (let id = disclosure.restates; id !== undefined; id = chain.at(-1)?.disclosure.restates) {
      chain.push({ disclosure: await this.disclosures.view(disclosure.service, id), checks: await this.items.latest(serviceId, id, firm) });
    }
    const changed = disclosure.answers.filter((answer) => isChanged(answer, chain)).map((one) => one.field);
    return { ids: chain.map((one) => one.disclosure.id), changed: new Set(changed) };
  }
}

/** The nearest disclosure in which something was said of the item decides. */
function isChanged(answer: Answer, chain: readonly Earlier[]): boolean {
  for (const { disclosure, checks } of chain) {
    const check = checks.find((one) => one.field === answer.field);
    if (check === undefined) continue;
    const then = disclosure.answers.find((one) => one.field === answer.field);
    return check.state === 'checked' && (then?.revision !== check.revision || !sameContent(then, answer));
  }
  return false;
}

import { Injectable } from '@nestjs/common';
import type { Answer, AuditItemFigure, Disclosure, Figure, FrozenFigureHead } from '@kaiji/contracts';
import { type Draft, draftAnswers } from '@kaiji/forms';
import { FindFrozen } from '../../figures';
import { FindService } from '../../services';

interface FrozenOfPeriod {
  readonly heads: readonly FrozenFigureHead[];
  readonly drafts: readonly Draft[];
}

const sameInstant = (one: string, other: string): boolean => Date.parse(one) === Date.parse(other);

/** The frozen figures of a disclosure's own period beside its answers, and whether the answers say the same. */
@Injectable()
export class FiguresOfDisclosure {
  constructor(
    private readonly services: FindService,
    private readonly frozen: FindFrozen,
  ) {}

  async run({ service: key, edition, period, answers }: Disclosure): Promise<Map<string, AuditItemFigure>> {
    const { items } = await this.frozen.list(key);
    const heads = items.filter((one) => one.supersededBy === undefined && sameInstant(one.period.from, period.from) && sameInstant(one.period.to, period.to));
    const figures: Figure[] = [];
    for (const { id } of heads) figures.push((await this.frozen.view(key, id)).body);
    const { definition } = await this.services.byKey(key);
    const drafts = draftAnswers({ edition, service: definition, figures });
    return new Map(answers.flatMap((one) => (one.figure === undefined ? [] : [[one.field, figureOf(one, one.figure.figure, { heads, drafts })]])));
  }
}

function figureOf(answer: Answer, figure: AuditItemFigure['figure'], { heads, drafts }: FrozenOfPeriod): AuditItemFigure {
  const head = heads.find((one) => one.figure === figure);
  const draft = answer.draft ?? null;
  if (head === undefined) return { figure, draft, frozen: null };
  const text = drafts.find((one) => one.field === answer.field)?.text ?? null;
  return { figure, draft, frozen: { id: head.id, revision: head.revision, state: head.state, text, agrees: text !== null && text === answer.text } };
}

import type { Answer, ChecklistItem, FigureName, FormEdition } from '@kaiji/contracts';
import { answerItems } from './answer-items';
import { changedItems, type FiledBefore } from './changed-items';
import { figureItems, type FrozenOfPeriod } from './figure-items';
import { staleItems } from './stale-items';

export interface ChecklistInput {
  edition: FormEdition;
  answers: readonly Answer[];
  /** When somebody last wrote what stands in a field. */
  confirmedAt: ReadonlyMap<string, string>;
  now: Date;
  /** How many 突合差異 the period has. */
  discrepancies: number;
  /** Figures that say of themselves that they may not be disclosed. */
  withheld: readonly FigureName[];
  /** The latest of each figure that was frozen for the period. */
  frozen: readonly FrozenOfPeriod[];
  before: FiledBefore | undefined;
}

/** All that is to be looked at before a disclosure is submitted; what blocks comes first. */
export const checklistItems = ({ edition, answers, confirmedAt, now, discrepancies, withheld, frozen, before }: ChecklistInput): ChecklistItem[] => {
  const open: ChecklistItem[] = discrepancies === 0 ? [] : [{ code: 'discrepanciesOpen', severity: 'warns', params: { count: discrepancies } }];
  const items = [
    ...answerItems(edition, answers),
    ...open,
    ...figureItems(answers, withheld, frozen),
    ...staleItems(answers, confirmedAt, now),
    ...changedItems(answers, before),
  ];
  return [...items.filter(({ severity }) => severity === 'blocks'), ...items.filter(({ severity }) => severity === 'warns')];
};

import type { Answer, ChecklistItem, FigureName } from '@kaiji/contracts';
import { differenceParams } from '../reading/stated-number';

/** A figure of the disclosure's period as it was frozen last. */
export interface FrozenOfPeriod {
  figure: FigureName;
  revision: number;
  evidenceHash: string;
  approved: boolean;
  /** Since when later evidence would give another figure. */
  driftFoundAt: string | null;
}

const warns = (code: ChecklistItem['code'], fields: string[], params: ChecklistItem['params']): ChecklistItem => ({
  code,
  severity: 'warns',
  fields,
  params,
});

const differing = ({ field, source, text, draft }: Answer): ChecklistItem[] => {
  if (source !== 'typed' || draft === undefined || text === null || text.trim() === draft.trim()) return [];
  return [warns('differsFromFigure', [field], { typed: text, proposed: draft, ...differenceParams(text, draft) })];
};

const frozenItems = (answers: readonly Answer[], frozen: readonly FrozenOfPeriod[]): ChecklistItem[] => {
  const names = [...new Set(answers.flatMap(({ figure }) => (figure === undefined ? [] : [figure.figure])))];
  return names.flatMap((figure) => {
    const those = answers.filter((one) => one.figure?.figure === figure);
    const fields = those.map((one) => one.field);
    const kept = frozen.find((one) => one.figure === figure);
    if (kept === undefined) return [warns('figureNotFrozen', fields, { figure })];
    const { revision, driftFoundAt } = kept;
    return [
      ...(kept.approved ? [] : [warns('figureNotApproved', fields, { figure, revision })]),
      ...(driftFoundAt === null ? [] : [warns('figureDrifted', fields, { figure, revision, driftFoundAt })]),
      ...(those.every((one) => one.figure?.evidenceHash === kept.evidenceHash)
        ? []
        : [warns('figureDiffersFromFrozen', fields, { figure, revision })]),
    ];
  });
};

/** Its draft is a text also where the uptime may not be stated: the reason, and a target to be typed. */
const UPTIME_FIELD = '39-1';

/**
 * What the figures behind the answers give cause for: those that may not be stated, answers typed over what a figure
 * proposes (with the exact difference of their first numbers), and figures that are not frozen, or have drifted since.
 * @param withheld the figures that say of themselves that they may not be disclosed
 */
export const figureItems = (answers: readonly Answer[], withheld: readonly FigureName[], frozen: readonly FrozenOfPeriod[]): ChecklistItem[] => [
  ...answers.flatMap(({ field, figure, draft, reason }) =>
    figure !== undefined && (draft === undefined || (field === UPTIME_FIELD && withheld.includes(figure.figure)))
      ? [warns('figureWithheld', [field], { figure: figure.figure, ...(reason === undefined ? {} : { reason }) })]
      : [],
  ),
  ...answers.flatMap(differing),
  ...frozenItems(answers, frozen),
];

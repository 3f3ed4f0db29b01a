import type { Answer, ChecklistItem } from '@kaiji/contracts';
import { differenceParams, foldedText } from '../reading/stated-number';
import { withoutPeriod } from '../reading/without-period';

/** The disclosure that was filed before. */
export interface FiledBefore {
  id: string;
  date: string;
  answers: readonly Answer[];
}

const contentOf = ({ source, text }: Answer): string => (source === 'notApplicable' ? '該当なし' : foldedText(withoutPeriod(text ?? '')));

/** Answers that are not what was filed before, and give no reason. The period that a text names is no difference. */
export const changedItems = (answers: readonly Answer[], before: FiledBefore | undefined): ChecklistItem[] => {
  if (before === undefined) return [];
  return answers.flatMap((answer): ChecklistItem[] => {
    const old = before.answers.find((one) => one.field === answer.field);
    if (old === undefined || (answer.reason ?? '').trim() !== '' || contentOf(answer) === contentOf(old)) return [];
    const [was, is] = [old.text ?? '', answer.text ?? ''];
    const params = { date: before.date, disclosure: before.id, before: was, after: is, ...differenceParams(is, was) };
    return [{ code: 'changedUnexplained', severity: 'warns', fields: [answer.field], params }];
  });
};

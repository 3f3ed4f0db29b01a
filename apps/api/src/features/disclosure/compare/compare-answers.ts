import type { Answer, AnswerComparison } from '@kaiji/contracts';
import { answerText } from '../export/answer-text';

const changeOf = (before: string, after: string): AnswerComparison['change'] => {
  if (before === after) return 'same';
  if (before === '') return 'added';
  return after === '' ? 'removed' : 'changed';
};

/** Two disclosures item by item, as the form prints them; rows that only the earlier form had come last. */
export function compareAnswers(before: readonly Answer[], after: readonly Answer[]): AnswerComparison[] {
  const [old, current] = [before, after].map((answers) => new Map(answers.map((one) => [one.field, one])));
  const fields = new Set([...after, ...before].map(({ field }) => field));
  return [...fields].map((field) => {
    const [was, is] = [answerText(old?.get(field)), answerText(current?.get(field))];
    return { field, change: changeOf(was, is), before: was, after: is };
  });
}

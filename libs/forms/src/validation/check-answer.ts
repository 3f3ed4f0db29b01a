import type { FormField } from '@kaiji/contracts';
import { TO_BE_TYPED } from '../wording/draft';
import type { AnswerIssue, IssueCode } from './answer-issue';
import { answerLength } from './answer-length';
import { kindProblem } from './kind-check';

/** An answer as it is given: a text, or that the item does not apply. */
export type GivenAnswer = { text: string } | { notApplicable: true; reason: string };

/** The text that another field of the form has now; `null` where it has none. */
export type TextOf = (field: string) => string | null;

const issue = (
  field: FormField,
  severity: AnswerIssue['severity'],
  code: IssueCode,
  params: AnswerIssue['params'] = {},
): AnswerIssue => ({ field: field.id, severity, code, params });

const lengthIssues = (field: FormField, text: string, textOf: TextOf): AnswerIssue[] => {
  const limit = field.charLimit;
  if (limit === null) return [];
  const shared = field.limitSharedWith ?? [];
  const length = [text, ...shared.map((other) => textOf(other) ?? '')].reduce((sum, one) => sum + answerLength(one), 0);
  if (length <= limit) return [];
  if (shared.length === 0) return [issue(field, 'error', 'tooLong', { length, limit })];
  return [issue(field, 'error', 'tooLongTogether', { length, limit, fields: shared.join('、') })];
};

/**
 * What is wrong with an answer to a field. Errors: too long (alone or with the fields that share the limit), or said
 * not to apply without a reason. Warnings: a part still to be typed, or not what the field's kind asks for.
 */
export const checkAnswer = (field: FormField, answer: GivenAnswer, textOf: TextOf): AnswerIssue[] => {
  if ('notApplicable' in answer) return answer.reason.trim() === '' ? [issue(field, 'error', 'reasonMissing')] : [];
  const { text } = answer;
  const kind = kindProblem(field.kind, text);
  return [
    ...lengthIssues(field, text, textOf),
    ...(text.includes(TO_BE_TYPED) ? [issue(field, 'warning', 'unfinished', { marker: TO_BE_TYPED })] : []),
    ...(kind === undefined ? [] : [issue(field, 'warning', kind)]),
  ];
};

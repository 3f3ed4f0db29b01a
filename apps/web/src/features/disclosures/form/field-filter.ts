import type { Answer, FormField } from '@kaiji/contracts';
import { checkAnswer, isAnswered } from '@kaiji/forms';
import { isOptional } from '../../../shared/i18n/form-terms';
import type { AnswersByField } from './progress';

export const FIELD_FILTERS = ['all', 'empty', 'required', 'drafted', 'issues'] as const;
export type FieldFilter = (typeof FIELD_FILTERS)[number];

const hasIssue = (field: FormField, answer: Answer | undefined, answers: AnswersByField): boolean => {
  if (answer === undefined || !isAnswered(answer)) return answer?.reason !== undefined;
  const given = answer.source === 'notApplicable' ? { notApplicable: true as const, reason: answer.reason ?? '' } : { text: answer.text ?? '' };
  return checkAnswer(field, given, (other) => answers.get(other)?.text ?? null).length > 0;
};

const matches = (filter: FieldFilter, field: FormField, answers: AnswersByField): boolean => {
  const answer = answers.get(field.id);
  switch (filter) {
    case 'all':
      return true;
    case 'empty':
      return !isAnswered(answer);
    case 'required':
      return !isOptional(field.requirement);
    case 'drafted':
      return answer?.source === 'figure';
    case 'issues':
      return hasIssue(field, answer, answers);
  }
};

/** Ids of the fields that the filter shows. */
export const filteredFields = (filter: FieldFilter, fields: readonly FormField[], answers: AnswersByField): ReadonlySet<string> =>
  new Set(fields.filter((field) => matches(filter, field, answers)).map((field) => field.id));

/** The next field in the form's order, from its end on to its beginning, that nobody has answered or that has something to check. */
export const nextToDo = (fields: readonly FormField[], answers: AnswersByField, after: string | undefined): string | undefined => {
  const start = fields.findIndex((field) => field.id === after) + 1;
  const order = [...fields.slice(start), ...fields.slice(0, start)];
  return order.find((field) => field.id !== after && (matches('empty', field, answers) || matches('issues', field, answers)))?.id;
};

import type { Answer, FormField } from '@kaiji/contracts';
import { isAnswered } from '@kaiji/forms';
import { isOptional } from '../../../shared/i18n/form-terms';

export interface Progress {
  answered: number;
  total: number;
  requiredLeft: number;
}

export type AnswersByField = ReadonlyMap<string, Answer>;

export const answersByField = (answers: readonly Answer[]): AnswersByField => new Map(answers.map((one) => [one.field, one]));

/** How far a chapter, or the whole form, is filled in; what does not apply is answered. */
export const progressOf = (fields: readonly FormField[], answers: AnswersByField): Progress => {
  const open = fields.filter((field) => !isAnswered(answers.get(field.id)));
  return {
    answered: fields.length - open.length,
    total: fields.length,
    requiredLeft: open.filter((field) => !isOptional(field.requirement)).length,
  };
};

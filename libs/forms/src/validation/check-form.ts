import type { Answer, FormEdition, FormField } from '@kaiji/contracts';
import type { AnswerIssue } from './answer-issue';
import { checkAnswer } from './check-answer';

type KeptAnswer = Pick<Answer, 'field' | 'text' | 'source' | 'reason'>;

/** Whether anything stands there: a text, or that the item does not apply. */
export const isAnswered = (answer: KeptAnswer | undefined): boolean =>
  answer !== undefined && (answer.source === 'notApplicable' || (answer.text ?? '').trim() !== '');

/**
 * Every issue of a whole form, in its order: those of each answer, and required rows without one (`unanswered`, a warning:
 * whether an incomplete form may leave the house is for the approver to say).
 */
export const checkForm = (edition: FormEdition, answers: readonly KeptAnswer[]): AnswerIssue[] => {
  const byField = new Map(answers.map((one) => [one.field, one]));
  const issuesOf = (field: FormField): AnswerIssue[] => {
    const answer = byField.get(field.id);
    if (answer === undefined || !isAnswered(answer)) {
      return field.requirement === '選択' ? [] : [{ field: field.id, severity: 'warning', code: 'unanswered', params: {} }];
    }
    const given =
      answer.source === 'notApplicable' ? { notApplicable: true as const, reason: answer.reason ?? '' } : { text: answer.text ?? '' };
    return checkAnswer(field, given, (other) => byField.get(other)?.text ?? null);
  };
  return edition.fields.flatMap(issuesOf);
};

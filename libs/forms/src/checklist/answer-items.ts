import type { Answer, ChecklistCode, ChecklistItem, FormEdition } from '@kaiji/contracts';
import type { AnswerIssue } from '../validation/answer-issue';
import { checkForm } from '../validation/check-form';

const CODE_OF: Partial<Record<AnswerIssue['code'], ChecklistCode>> = {
  tooLong: 'tooLong',
  tooLongTogether: 'tooLongTogether',
  reasonMissing: 'reasonMissing',
  unfinished: 'unfinished',
};

const itemOf = ({ field, severity, code, params }: AnswerIssue): ChecklistItem => ({
  code: CODE_OF[code] ?? 'kindDoubtful',
  severity: severity === 'error' ? 'blocks' : 'warns',
  fields: [field],
  params: CODE_OF[code] === undefined ? { issue: code } : params,
});

/**
 * What the answers themselves give cause for, in the form's order. Required rows without an answer, answers beyond their
 * limit and "not applicable" without a reason block; what is unfinished or not of its kind warns.
 */
export const answerItems = (edition: FormEdition, answers: readonly Answer[]): ChecklistItem[] => {
  const issues = checkForm(edition, answers);
  const missing = issues.filter(({ code }) => code === 'unanswered').map(({ field }) => field);
  return [
    ...(missing.length === 0
      ? []
      : [{ code: 'requiredMissing' as const, severity: 'blocks' as const, fields: missing, params: { count: missing.length } }]),
    ...issues.filter(({ code }) => code !== 'unanswered').map(itemOf),
  ];
};

/** Those of them that block. */
export const blockingItems = (edition: FormEdition, answers: readonly Answer[]): ChecklistItem[] =>
  answerItems(edition, answers).filter(({ severity }) => severity === 'blocks');

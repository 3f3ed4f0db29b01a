import type { Answer, FormField } from '@kaiji/contracts';
import { isAnswered } from '@kaiji/forms';

/** The date of the disclosure itself. */
const DATE_FIELD = '1';

/** An answer of the year before may be used again where it is not bound to its period. */
export const mayTakeOver = (field: FormField): boolean => field.computable === 'none' && field.id !== DATE_FIELD;

/** Two answers say the same. */
export const isSameAnswer = (answer: Answer | undefined, before: Answer): boolean => {
  if (answer === undefined || !isAnswered(answer) || !isAnswered(before)) return false;
  const isNot = before.source === 'notApplicable';
  if (isNot || answer.source === 'notApplicable') return isNot && answer.source === 'notApplicable' && answer.reason === before.reason;
  return answer.text === before.text;
};

import type { FormEdition } from '@kaiji/contracts';
import { checkAnswer, formField, type GivenAnswer, type TextOf } from '@kaiji/forms';
import { type FieldFault, KaijiError } from '../../../platform/errors';

/**
 * Refuses what the form does not take.
 * @throws KaijiError notFound for a field that the form does not have, validation for a text that is too long or a
 * missing reason
 */
export function checkGiven(edition: FormEdition, fieldId: string, given: GivenAnswer, textOf: TextOf): void {
  const field = formField(edition, fieldId);
  if (field === undefined) throw new KaijiError('notFound', 'fieldNotFound', { params: { field: fieldId } });
  const faults = checkAnswer(field, given, textOf).flatMap(({ severity, code, params }): FieldFault[] => {
    if (severity !== 'error') return [];
    if (code === 'reasonMissing') return [{ path: 'reason', messageKey: 'reasonRequired' }];
    return [{ path: 'text', messageKey: code === 'tooLongTogether' ? 'answerTooLongTogether' : 'answerTooLong', params }];
  });
  if (faults.length > 0) throw new KaijiError('validation', 'validation', { fields: faults });
}

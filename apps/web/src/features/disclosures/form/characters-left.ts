import type { FormField } from '@kaiji/contracts';
import { answerLength } from '@kaiji/forms';

/** What remains of a field's limit, the fields that share it counted in; `undefined` where there is no limit. */
export const charactersLeft = (field: FormField, text: string, textOf: (field: string) => string | null): number | undefined => {
  if (field.charLimit === null) return undefined;
  const shared = (field.limitSharedWith ?? []).reduce((sum, other) => sum + answerLength(textOf(other) ?? ''), 0);
  return field.charLimit - answerLength(text) - shared;
};

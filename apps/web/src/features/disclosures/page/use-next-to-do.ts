import type { FormField } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { notifyDone } from '../../../shared/ui/notify';
import { nextToDo } from '../form/field-filter';
import type { AnswersByField } from '../form/progress';
import { goToItem } from '../keys/go-to-item';

/** Goes to an item; shows all of them first where the filter hides it. */
export const useGoToItem =
  (showAll: () => void) =>
  (field: string): void => {
    if (goToItem(field)) return;
    showAll();
    window.setTimeout(() => goToItem(field));
  };

/** Goes to the next item without an answer or with something to check in it. */
export const useNextToDo = (fields: readonly FormField[], answers: AnswersByField, goTo: (field: string) => void) => {
  const t = useTranslations('disclosures');
  return (after: string | undefined): void => {
    const next = nextToDo(fields, answers, after);
    if (next === undefined) notifyDone(t('noneToDo'));
    else goTo(next);
  };
};

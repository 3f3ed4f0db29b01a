import type { FormField } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { notifyDone } from '../../../shared/ui/notify';
import { type AnswersByField, nextEmptyField } from '../form/progress';

const editorOf = (field: string): HTMLElement | null => document.querySelector(`[data-answer="${CSS.escape(field)}"]`);

const focusEditor = (editor: HTMLElement): void => {
  editor.focus({ preventScroll: true });
  editor.scrollIntoView({ block: 'center' });
};

/** Goes to the next field without an answer; shows all fields first where the filter hides it. */
export const useNextEmpty = (fields: readonly FormField[], answers: AnswersByField, showAll: () => void) => {
  const t = useTranslations('disclosures');
  return (after: string | undefined): void => {
    const next = nextEmptyField(fields, answers, after);
    if (next === undefined) return notifyDone(t('noneEmpty'));
    const editor = editorOf(next);
    if (editor !== null) return focusEditor(editor);
    showAll();
    window.setTimeout(() => {
      const shown = editorOf(next);
      if (shown !== null) focusEditor(shown);
    });
  };
};

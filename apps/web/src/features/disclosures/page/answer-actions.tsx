import { Button } from '@mantine/core';
import type { Answer, FormField } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { YesNoButtons } from './yes-no-buttons';

interface AnswerActionsProps {
  field: FormField;
  answer: Answer;
  text: string;
  onType: (text: string) => void;
  onUseDraft: () => void;
  onNotApplicable: () => void;
}

/** What can be done with an answer instead of typing it. */
export const AnswerActions = ({ field, answer, text, onType, onUseDraft, onNotApplicable }: AnswerActionsProps) => {
  const t = useTranslations('disclosures');
  return (
    <>
      {field.kind === 'yes-no' && text === '' && <YesNoButtons onChoose={onType} />}
      {answer.source === 'typed' && answer.draft !== undefined && (
        <Button size="compact-xs" variant="subtle" onClick={onUseDraft}>
          {t('useDraft')}
        </Button>
      )}
      {text === '' && (
        <Button size="compact-xs" variant="subtle" color="gray" onClick={onNotApplicable}>
          {t('markNotApplicable')}
        </Button>
      )}
    </>
  );
};

import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';

/** The form is Japanese in every language of the screen, so what is put in is too. */
const ANSWERS = ['有', '無'] as const;

export const YesNoButtons = ({ onChoose }: { onChoose: (text: string) => void }) => {
  const t = useTranslations('disclosures');
  return ANSWERS.map((answer) => (
    <Button key={answer} size="compact-xs" variant="default" onClick={() => onChoose(answer)}>
      {answer === '有' ? t('quickYes') : t('quickNo')}
    </Button>
  ));
};

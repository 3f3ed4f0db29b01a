import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { YES_NO_ANSWERS } from '../../../shared/i18n/form-terms';

/** The form is Japanese in every language of the screen, so what is put in is too. */
export const YesNoButtons = ({ onChoose }: { onChoose: (text: string) => void }) => {
  const t = useTranslations('disclosures');
  return YES_NO_ANSWERS.map(({ key, text }) => (
    <Button key={key} size="compact-xs" variant="default" onClick={() => onChoose(text)}>
      {t(key)}
    </Button>
  ));
};

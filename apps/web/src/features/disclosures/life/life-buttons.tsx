import { Button } from '@mantine/core';
import type { Disclosure, FormEdition } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../../shared/session/get-session';
import { lifeSteps } from './life-steps';
import { TransitionDialog } from './transition-dialog';

interface LifeButtonsProps {
  disclosure: Disclosure;
  form: FormEdition;
  onGoTo: (field: string) => void;
}

export const LifeButtons = ({ disclosure, form, onGoTo }: LifeButtonsProps) => {
  const t = useTranslations('disclosures.action');
  const permissions = useSession().data?.permissions ?? [];
  const [chosen, setChosen] = useState<ReturnType<typeof lifeSteps>[number]>();
  return (
    <>
      {lifeSteps(disclosure.state, permissions).map((step) => (
        <Button key={step.action} size="sm" variant={step.action === 'return' ? 'default' : 'filled'} onClick={() => setChosen(step)}>
          {t(step.action)}
        </Button>
      ))}
      {chosen !== undefined && (
        <TransitionDialog
          disclosure={disclosure}
          form={form}
          action={chosen.action}
          reasonRequired={chosen.reasonRequired}
          onGoTo={onGoTo}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
};

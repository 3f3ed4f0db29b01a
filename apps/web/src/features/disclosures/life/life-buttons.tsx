import { Button } from '@mantine/core';
import type { Disclosure } from '@kaiji/contracts';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../../shared/session/get-session';
import { lifeSteps } from './life-steps';
import { TransitionDialog } from './transition-dialog';

export const LifeButtons = ({ disclosure }: { disclosure: Disclosure }) => {
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
        <TransitionDialog disclosure={disclosure} action={chosen.action} reasonRequired={chosen.reasonRequired} onClose={() => setChosen(undefined)} />
      )}
    </>
  );
};

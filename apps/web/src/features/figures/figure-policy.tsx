import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { FigureHead, FigureName, Policy } from '@kaiji/contracts';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { PolicyList } from '../../shared/policy/policy-list';
import { SectionCard } from '../../shared/ui/section-card';

const PolicyWhatIf = lazy(async () => ({ default: (await import('./policy-what-if')).PolicyWhatIf }));

export const FigurePolicy = ({ rules }: { rules: FigureHead<FigureName>['rules'] }) => {
  const t = useTranslations();
  const [opened, { open, close }] = useDisclosure(false);
  const policy: Policy = rules.policy;
  return (
    <SectionCard
      title={t('figures.policy')}
      hint={t('figures.policyVersion', { version: rules.version })}
      actions={
        <Button variant="default" size="compact-sm" onClick={open}>
          {t('whatIf.action')}
        </Button>
      }
    >
      <PolicyList policy={policy} />
      {opened && (
        <Suspense>
          <PolicyWhatIf policy={policy} onClose={close} />
        </Suspense>
      )}
    </SectionCard>
  );
};

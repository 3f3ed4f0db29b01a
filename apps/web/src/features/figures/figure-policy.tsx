import type { FigureHead, FigureName, Policy } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { PolicyList } from '../../shared/policy/policy-list';
import { SectionCard } from '../../shared/ui/section-card';

export const FigurePolicy = ({ rules }: { rules: FigureHead<FigureName>['rules'] }) => {
  const t = useTranslations('figures');
  const policy: Policy = rules.policy;
  return (
    <SectionCard title={t('policy')} hint={t('policyVersion', { version: rules.version })}>
      <PolicyList policy={policy} />
    </SectionCard>
  );
};

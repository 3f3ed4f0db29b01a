import type { Policy } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { Stat, StatList } from '../ui/stat';
import { POLICY_CHOICES } from './policy-choices';
import { usePolicyWords } from './use-policy-words';

/** The choices that a figure depends on, in words. */
export const PolicyList = ({ policy }: { policy: Policy }) => {
  const t = useTranslations('figures.policyOf');
  const words = usePolicyWords()(policy);
  return (
    <StatList>
      {POLICY_CHOICES.map((choice) => (
        <Stat key={choice} label={t(choice)} value={words[choice]} />
      ))}
    </StatList>
  );
};

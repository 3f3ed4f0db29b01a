import type { Policy } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { changedChoices } from './policy-choices';
import { usePolicyWords } from './use-policy-words';

/** What a policy decides otherwise than the one before it. */
export const PolicyDifferences = ({ before, after }: { before: Policy; after: Policy }) => {
  const t = useTranslations('figures.policyOf');
  const none = useTranslations('ui')('none');
  const words = usePolicyWords();
  const [old, now] = [words(before), words(after)];
  const changed = changedChoices(before, after);
  if (changed.length === 0) return <>{none}</>;
  return changed.map((choice) => <div key={choice}>{`${t(choice)}: ${old[choice]} → ${now[choice]}`}</div>);
};

import type { DisclosureState } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import type { IconName } from './icon';
import { StateBadge, type Tone } from './state-badge';

const LOOK: Record<DisclosureState, { tone: Tone; icon?: IconName }> = {
  draft: { tone: 'quiet', icon: 'disclosure' },
  submitted: { tone: 'info', icon: 'clock' },
  returned: { tone: 'warn' },
  approved: { tone: 'good' },
  filed: { tone: 'good' },
  restated: { tone: 'quiet' },
};

export const DisclosureStateBadge = ({ state }: { state: DisclosureState }) => {
  const t = useTranslations('disclosures.state');
  return <StateBadge {...LOOK[state]} label={t(state)} />;
};

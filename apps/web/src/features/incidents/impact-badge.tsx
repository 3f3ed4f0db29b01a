import type { Impact } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { StateBadge, type Tone } from '../../shared/ui/state-badge';

const TONE_OF: Record<Impact, Tone> = { outage: 'bad', partial: 'warn', degraded: 'warn', none: 'quiet' };

export const ImpactBadge = ({ impact }: { impact: Impact }) => {
  const t = useTranslations('vocabulary.impact');
  return <StateBadge tone={TONE_OF[impact]} label={t(impact)} />;
};

import { useTranslations } from 'use-intl';
import { StateBadge, type Tone } from '../ui/state-badge';
import type { Comparison } from './compare-headlines';
import type { Reservation } from './reservations-of';

const TONE_OF: Record<Comparison['verdict'], Tone> = { better: 'good', worse: 'warn', same: 'quiet' };

interface VerdictBadgesProps {
  verdict: Comparison['verdict'];
  reservations: readonly Reservation[];
}

/** Better or worse in a word; where the two periods cannot be held against each other, why not. */
export const VerdictBadges = ({ verdict, reservations }: VerdictBadgesProps) => {
  const t = useTranslations('previous');
  if (reservations.length === 0) return <StateBadge tone={TONE_OF[verdict]} label={t(`verdict.${verdict}`)} />;
  return reservations.map((one) => <StateBadge key={one} tone="info" label={t(`reservation.${one}`)} />);
};

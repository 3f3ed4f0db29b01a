import type { FrozenFigureHead } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { StateBadge, type Tone } from '../../../shared/ui/state-badge';

const TONE_OF: Record<FrozenFigureHead['state'], Tone> = { frozen: 'info', approved: 'good', restated: 'quiet' };

/** How firm a value is: provisional, frozen, approved; whether it was restated, and whether later records would move it. */
export const FrozenBadges = ({ frozen }: { frozen: FrozenFigureHead | undefined }) => {
  const t = useTranslations('frozen');
  if (frozen === undefined) return <StateBadge tone="quiet" icon="clock" label={t('provisional')} />;
  return (
    <>
      <StateBadge tone={TONE_OF[frozen.state]} icon={frozen.state === 'frozen' ? 'seal' : undefined} label={t(`state.${frozen.state}`)} />
      {frozen.revision > 1 && <StateBadge tone="warn" icon="info" label={t('corrected')} />}
      {frozen.drift !== null && <StateBadge tone="warn" label={t('drifted')} />}
    </>
  );
};

import type { SupportFigure } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { PreviousValue } from '../../../shared/previous/previous-value';
import { EvidenceLink } from '../../../shared/ui/evidence-link';
import { PercentText } from '../../../shared/ui/percent-text';
import { SectionCard } from '../../../shared/ui/section-card';
import { Stat, StatList } from '../../../shared/ui/stat';

export const SupportCard = ({ figure }: { figure: SupportFigure }) => {
  const t = useTranslations('overview.support');
  const ui = useTranslations('ui');
  return (
    <SectionCard title={t('title')} actions={<EvidenceLink figure="support" />}>
      <StatList>
        <Stat
          label={t('answered')}
          value={<PercentText value={figure.value?.answeredPercent ?? null} missing={ui('notKnown')} />}
          hint={ui('outOf', { due: figure.offered, met: figure.answered })}
        />
        <Stat label={t('abandonment')} value={<PercentText value={figure.abandonment} missing={ui('notKnown')} />} />
      </StatList>
      <PreviousValue figure={figure} />
    </SectionCard>
  );
};

import type { SupportFigure } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { PercentText } from '../../../shared/ui/percent-text';
import { SectionCard } from '../../../shared/ui/section-card';
import { Stat, StatList } from '../../../shared/ui/stat';
import { DeskParts } from './desk-parts';

const COUNTS = ['offered', 'answered', 'abandoned', 'due'] as const;

export const SupportParts = ({ figure }: { figure: SupportFigure }) => {
  const t = useTranslations();
  const notKnown = t('ui.notKnown');
  return (
    <>
      <SectionCard title={t('figures.parts')}>
        <StatList>
          {COUNTS.map((key) => (
            <Stat key={key} label={t(`figures.support.${key}`)} value={t('ui.count', { count: figure[key] })} />
          ))}
          <Stat label={t('overview.support.abandonment')} value={<PercentText value={figure.abandonment} missing={notKnown} />} />
          <Stat label={t('figures.support.answeredInTime')} value={<PercentText value={figure.answeredInTime} missing={notKnown} />} />
          <Stat label={t('figures.support.completedInTime')} value={<PercentText value={figure.completedInTime} missing={notKnown} />} />
        </StatList>
      </SectionCard>
      <DeskParts desk={figure.desk} />
    </>
  );
};

import type { NotificationFigure } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { SectionCard } from '../../../shared/ui/section-card';
import { Stat, StatList } from '../../../shared/ui/stat';
import { DurationStats } from './duration-stats';

const COUNTS = ['met', 'late', 'missed', 'pending'] as const;

export const NotificationParts = ({ figure }: { figure: NotificationFigure }) => {
  const t = useTranslations('figures');
  const ui = useTranslations('ui');
  return (
    <>
      <SectionCard title={t('parts')}>
        <StatList>
          {COUNTS.map((key) => (
            <Stat key={key} label={t(`notification.${key}`)} value={ui('count', { count: figure.notification[key] })} />
          ))}
        </StatList>
        <div style={{ marginTop: 12 }}>
          <DurationStats summary={figure.notification} />
        </div>
      </SectionCard>
      <SectionCard title={t('notification.acknowledgement')}>
        <DurationStats summary={figure.acknowledgement} />
      </SectionCard>
    </>
  );
};

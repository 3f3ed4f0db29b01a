import type { BackupsFigure, BackupTargetFigure } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { PercentText } from '../../../shared/ui/percent-text';
import { SectionCard } from '../../../shared/ui/section-card';
import { Stat, StatList } from '../../../shared/ui/stat';
import { useFormat } from '../../../shared/ui/use-format';

const Target = ({ one }: { one: BackupTargetFigure }) => {
  const t = useTranslations();
  const format = useFormat();
  const span = (ms: number | null): string => (ms === null ? t('ui.notKnown') : format.span(ms));
  const { scheduled, generations, verification } = one;
  const lastGood = verification.lastGoodAt === null ? t('overview.backups.neverVerified') : format.instant(verification.lastGoodAt);
  return (
    <SectionCard title={one.target}>
      <StatList>
        <Stat label={t('overview.backups.interval')} value={`${span(one.intervalMedianMs)} / ${span(one.intervalMaxMs)}`} />
        <Stat label={t('figures.backups.p95')} value={span(one.intervalP95Ms)} />
        <Stat label={t('figures.backups.lossWindow')} value={span(one.largestLossWindowMs)} />
        <Stat label={t('figures.backups.runs')} value={t('ui.times', { count: one.runs })} />
        <Stat label={t('figures.backups.successes')} value={t('ui.times', { count: one.successes })} />
        <Stat
          label={t('overview.backups.done')}
          value={<PercentText value={scheduled.rate} missing={t('ui.notKnown')} />}
          hint={t('overview.backups.doneOf', { due: scheduled.due, done: scheduled.done })}
        />
        <Stat
          label={t('figures.backups.independent')}
          value={generations === null ? t('ui.notKnown') : t('ui.generations', { count: generations.independent })}
        />
        {generations !== null && <Stat label={t('figures.backups.dependent')} value={t('ui.generations', { count: generations.dependent })} />}
        <Stat label={t('figures.backups.verifications')} value={t('ui.times', { count: verification.good })} />
        <Stat label={t('overview.backups.lastVerified')} value={lastGood} />
        <Stat label={t('figures.backups.verificationInterval')} value={`${span(verification.intervalMedianMs)} / ${span(verification.intervalMaxMs)}`} />
        <Stat label={t('figures.backups.monthsWithOne')} value={t('figures.backups.monthsOf', { months: verification.months, count: verification.monthsWithOne })} />
      </StatList>
    </SectionCard>
  );
};

export const BackupsParts = ({ figure }: { figure: BackupsFigure }) => figure.targets.map((one) => <Target key={one.target} one={one} />);

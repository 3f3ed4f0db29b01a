import type { DurationSummary } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { Stat, StatList } from '../../../shared/ui/stat';
import { useFormat } from '../../../shared/ui/use-format';

/** n, mean, median and longest of a kind of duration. */
export const DurationStats = ({ summary }: { summary: DurationSummary }) => {
  const t = useTranslations('figures.incidents');
  const ui = useTranslations('ui');
  const format = useFormat();
  const duration = (ms: number | null): string => (ms === null ? ui('none') : format.duration(ms));
  return (
    <StatList>
      <Stat label={t('samples')} value={ui('count', { count: summary.n })} />
      <Stat label={t('mean')} value={duration(summary.meanMs)} />
      <Stat label={t('median')} value={duration(summary.medianMs)} />
      <Stat label={t('max')} value={duration(summary.maxMs)} />
    </StatList>
  );
};

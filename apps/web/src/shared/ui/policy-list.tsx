import type { Policy } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { sharePercent } from '../format/format-percent';
import { Stat, StatList } from './stat';

/** The choices that a figure depends on, in words. */
export const PolicyList = ({ policy }: { policy: Policy }) => {
  const t = useTranslations('figures.policyOf');
  const ui = useTranslations('ui');
  const percent = (share: number): string => ui('percent', { value: sharePercent(share) });
  return (
    <StatList>
      <Stat label={t('basis')} value={policy.basis === 'probes' ? t('basisProbes') : t('basisIncidents')} />
      <Stat label={t('confirmFailures')} value={t('times', { times: policy.confirmFailures })} />
      <Stat label={t('staleAfterIntervals')} value={t('intervals', { times: policy.staleAfterIntervals })} />
      <Stat label={t('maintenanceNoticeDays')} value={t('daysBefore', { days: policy.maintenanceNoticeDays })} />
      <Stat label={t('minimumCoverage')} value={percent(policy.minimumCoverage)} />
      <Stat label={t('degradedWeight')} value={String(policy.degradedWeight)} />
      <Stat label={t('partialWeight')} value={String(policy.partialWeight)} />
      <Stat label={t('patchDays')} value={t('days', { days: policy.patchDays })} />
      <Stat label={t('minimumSeconds')} value={t('seconds', { seconds: policy.minimumSeconds })} />
      <Stat label={t('mergeGapSeconds')} value={t('seconds', { seconds: policy.mergeGapSeconds })} />
      <Stat label={t('noticeMinutes')} value={t('minutes', { minutes: policy.noticeMinutes })} />
      <Stat label={t('decimals')} value={t('digits', { digits: policy.decimals })} />
    </StatList>
  );
};

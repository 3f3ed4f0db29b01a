import type { Policy } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { sharePercent } from '../format/format-percent';
import type { PolicyChoice } from './policy-choices';

/** A policy's choices in words. */
export const usePolicyWords = (): ((policy: Policy) => Record<PolicyChoice, string>) => {
  const t = useTranslations('figures.policyOf');
  const ui = useTranslations('ui');
  return (policy) => ({
    basis: policy.basis === 'probes' ? t('basisProbes') : t('basisIncidents'),
    confirmFailures: t('times', { times: policy.confirmFailures }),
    staleAfterIntervals: t('intervals', { times: policy.staleAfterIntervals }),
    maintenanceNoticeDays: t('daysBefore', { days: policy.maintenanceNoticeDays }),
    minimumCoverage: ui('percent', { value: sharePercent(policy.minimumCoverage) }),
    degradedWeight: String(policy.degradedWeight),
    partialWeight: String(policy.partialWeight),
    patchDays: t('days', { days: policy.patchDays }),
    minimumSeconds: t('seconds', { seconds: policy.minimumSeconds }),
    mergeGapSeconds: t('seconds', { seconds: policy.mergeGapSeconds }),
    noticeMinutes: t('minutes', { minutes: policy.noticeMinutes }),
    referenceIntervalSeconds: policy.referenceIntervalSeconds === undefined ? t('notSet') : t('seconds', { seconds: policy.referenceIntervalSeconds }),
    decimals: t('digits', { digits: policy.decimals }),
  });
};

import type { CheckReason } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';

/** Why an answer no longer holds, or cannot be told, as a sentence. */
export const useReasonText = () => {
  const t = useTranslations('disclosures.checks.standing.reason');
  return ({ code, params }: CheckReason): string => {
    const text = (name: string): string => String(params[name] ?? '');
    switch (code) {
      case 'noFigureNow':
        return [t('noFigureNow'), text('reason') || text('targets')].filter((one) => one !== '').join(': ');
      case 'figureGivesOther':
      case 'movedByLaterEvidence':
      case 'lowerInLast12Months':
      case 'patchShareLower':
        return t(code, { stated: text('stated'), now: text('now') });
      case 'nowDisclosable':
        return t(code, { now: text('now') });
      case 'fewerGenerations':
        return t(code, { target: text('target'), stated: text('stated'), now: text('now') });
      case 'backupDaysMissed':
        return t(code, { target: text('target'), done: text('done'), due: text('due') });
      case 'backupGapLonger':
        return t(code, { target: text('target'), stated: text('statedHours'), longest: text('longestHours') });
      case 'verificationMissing':
        return t(code, { target: text('target') });
      case 'verificationGapLonger':
        return t(code, { target: text('target'), stated: text('statedDays'), longest: text('longestDays') });
      case 'intervalLonger':
        return t(code, { stated: text('statedSeconds'), now: text('nowSeconds') });
      case 'noticeSlower':
        return t(code, { stated: text('statedMinutes'), slowest: text('slowestMinutes') });
      case 'noticeMissed':
        return t(code, { count: text('missed') });
      case 'patchSlower':
        return t(code, { stated: text('statedDays'), slowest: text('slowestDays'), count: text('count') });
      case 'leadShorter':
        return t(code, { stated: text('statedDays'), shortest: text('shortestDays'), count: text('count') });
      case 'emergencyHeld':
        return t(code, { count: text('count') });
      case 'nothingStated':
      case 'saidNotToApply':
      case 'notComparable':
        return t(code);
    }
  };
};

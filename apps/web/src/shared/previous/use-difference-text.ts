import { useTranslations } from 'use-intl';
import { signedDifference, signedDuration } from '../format/format-decimal';
import { useFormat } from '../ui/use-format';
import type { Comparison } from './compare-headlines';

/** By how much a headline differs, in its unit and with its sign. */
export const useDifferenceText = () => {
  const t = useTranslations('previous');
  const { locale } = useFormat();
  return ({ unit, before, after }: Comparison): string => {
    if (unit === 'ms') return signedDuration(before, after, locale);
    const difference = signedDifference(before, after);
    return t(unit === 'percent' ? 'points' : unit, { difference });
  };
};

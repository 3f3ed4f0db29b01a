import type { FigureDifference, FigureName } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { headlineDifference } from './difference-wording';
import { useDifferenceWords } from './use-difference-words';

/** What later records make of a frozen figure, in a sentence: the headline's two values where they differ, else how many parts do. */
export const useDriftText = () => {
  const t = useTranslations('frozen');
  const words = useDifferenceWords();
  return (figure: FigureName, differences: readonly FigureDifference[]): string => {
    const headline = headlineDifference(figure, differences);
    if (headline === undefined) return t('driftParts', { count: differences.length });
    const { before, after } = words(headline);
    return t('driftValue', { before, after });
  };
};

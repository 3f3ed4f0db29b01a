import type { FigureDifference } from '@kaiji/contracts';
import { useMessages, useTranslations } from 'use-intl';
import { formatCount } from '../format/format-count';
import { useFormat } from '../ui/use-format';
import { partName, roundingOfPart, unitOfPart } from './difference-wording';

type Value = FigureDifference['before'];

const useValueText = () => {
  const t = useTranslations('ui');
  const format = useFormat();
  return (path: string, value: Value, spoken: boolean): string => {
    switch (unitOfPart(path, value)) {
      case 'nothing':
        return t('notKnown');
      case 'yesNo':
        return value === true ? t('yes') : t('no');
      case 'percent':
        return t('percent', { value: String(value) });
      case 'ms':
        return spoken ? format.span(Number(value), roundingOfPart(path)) : format.seconds(Number(value));
      case 'days':
        return t('days', { count: Number(value) });
      case 'instant':
        return format.instant(String(value), true);
      case 'number':
        return formatCount(Number(value));
      case 'text':
        return String(value);
    }
  };
};

/** A difference in words: which part, and both values so that they can be told apart. */
export const useDifferenceWords = () => {
  const t = useTranslations('frozen');
  const { frozen, vocabulary } = useMessages();
  const text = useValueText();
  const words: Record<string, string> = { ...vocabulary.severity, ...vocabulary.impact, ...vocabulary.detail, ...vocabulary.cause, ...frozen.part };
  return ({ path, before, after, changedItems }: FigureDifference): { part: string; before: string; after: string } => {
    const [old, now] = [text(path, before, true), text(path, after, true)];
    if (changedItems !== undefined) {
      const count = (value: Value): string => t('listed', { count: Number(value ?? 0) });
      return { part: partName(words, path), before: count(before), after: `${count(after)}${t('changedItems', { count: changedItems })}` };
    }
    // Two spans may be the same to the second: then both are said to the millisecond.
    const isSame = old === now;
    return { part: partName(words, path), before: isSame ? text(path, before, false) : old, after: isSame ? text(path, after, false) : now };
  };
};

import type { BreakdownRow } from '@kaiji/contracts';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../../shared/ui/use-format';

/** A day in words: what the colour and the pattern of its cell say. */
export const useDayLabel = () => {
  const t = useTranslations();
  const format = useFormat();
  return (row: BreakdownRow): string => {
    const day = format.dayOfYear(row.label);
    const state = t(`vocabulary.dayState.${row.state}`);
    if (row.value === null) return t('overview.calendar.cellUnknown', { day, state });
    const known = t('overview.calendar.cell', { day, state, percent: row.value.percent, downtime: format.duration(row.downMs) });
    return row.unknownMs === 0 ? known : `${known}${t('overview.calendar.cellPartlyUnknown', { unknown: format.span(row.unknownMs) })}`;
  };
};

import type { FigurePeriod } from '@kaiji/contracts';
import { frozenDates } from '../../../shared/frozen/frozen-dates';
import { useFormat } from '../../../shared/ui/use-format';

/** The period of a frozen figure in words: its days, or its instants where it is no whole days. */
export const useFrozenPeriod = () => {
  const format = useFormat();
  return (period: FigurePeriod): string => {
    const dates = frozenDates(period);
    return dates === undefined ? format.range(period.from, period.to) : format.period(dates.from, dates.to);
  };
};

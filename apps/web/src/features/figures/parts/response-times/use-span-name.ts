import type { ResponseTimeRow } from '@kaiji/contracts';
import { dateInZone, isCalendarDate } from '../../../../shared/period/calendar-date';
import { useFormat } from '../../../../shared/ui/use-format';

/** What a day or a week is called: the day itself, or the ISO week (`2026-W09`) with its days. */
export const useSpanName = () => {
  const format = useFormat();
  const dateOf = (instant: string): string => dateInZone(Date.parse(instant), format.timeZone);
  return {
    shortName: (label: string): string => (isCalendarDate(label) ? format.dayOfYear(label) : label),
    name: ({ label, from, to }: ResponseTimeRow): string =>
      isCalendarDate(label) ? format.date(label) : `${label} (${format.period(dateOf(from), dateOf(to))})`,
  };
};

import { useMemo } from 'react';
import { useService } from '../api/get-service';
import { formatDate, formatDayOfYear, formatInstant, formatInstantRange, formatMonth, formatPeriod, formatPreciseInstant } from '../format/format-date';
import { formatHoursMinutesSeconds, formatSeconds, formatSpan, type Rounding } from '../format/format-duration';
import { addDays, type CalendarDate } from '../period/calendar-date';
import { DEFAULT_TIME_ZONE } from '../period/use-period';
import { usePreferences } from '../preferences/preferences';

/** The formatters, bound to the language, the calendar and the zone of the service on screen. */
export const useFormat = () => {
  const { dateStyle } = usePreferences();
  const timeZone = useService().data?.timeZone ?? DEFAULT_TIME_ZONE;
  return useMemo(() => {
    const { locale } = dateStyle;
    return {
      timeZone,
      locale,
      date: (date: CalendarDate) => formatDate(date, dateStyle),
      dayOfYear: (date: CalendarDate) => formatDayOfYear(date, locale),
      month: (yearMonth: string) => formatMonth(yearMonth, dateStyle),
      /** `to` exclusive, shown inclusive. */
      period: (from: CalendarDate, to: CalendarDate) => formatPeriod(from, addDays(to, -1), dateStyle),
      instant: (instant: string, withSeconds = false) => formatInstant(instant, timeZone, dateStyle, withSeconds),
      preciseInstant: (instant: string) => formatPreciseInstant(instant, timeZone, dateStyle),
      range: (from: string, to: string) => formatInstantRange(from, to, timeZone, dateStyle),
      duration: (ms: number, rounding: Rounding = 'up') => formatHoursMinutesSeconds(ms, locale, rounding),
      span: (ms: number, rounding: Rounding = 'up') => formatSpan(ms, locale, rounding),
      seconds: (ms: number) => formatSeconds(ms, locale),
    };
  }, [dateStyle, timeZone]);
};

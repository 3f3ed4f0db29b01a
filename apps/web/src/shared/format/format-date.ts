import { type CalendarDate, dateInZone, type DateParts, partsOf, weekdayOf } from '../period/calendar-date';
import { eraYearOf } from './era';

export type CalendarStyle = 'western' | 'japanese';
export type Locale = 'ja' | 'en';

export interface DateStyle {
  locale: Locale;
  calendar: CalendarStyle;
}

const MONTHS_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = { ja: ['日', '月', '火', '水', '木', '金', '土'], en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] } as const;

const monthEn = (month: number): string => MONTHS_EN[month - 1] ?? '';

/** `2026年`, `令和8年`, `令和元年`; in English `2026`, `Reiwa 8`. The month and day decide in years with two eras. */
export const formatYear = (parts: DateParts, { locale, calendar }: DateStyle): string => {
  const era = calendar === 'japanese' ? eraYearOf(parts) : undefined;
  if (era === undefined) return locale === 'ja' ? `${parts.year}年` : `${parts.year}`;
  return locale === 'ja' ? `${era.ja}${era.year === 1 ? '元' : era.year}年` : `${era.en} ${era.year}`;
};

/** `2026年4月1日`, `令和8年4月1日`, `1 Apr 2026`, `1 Apr Reiwa 8`. */
export const formatDate = (date: CalendarDate, style: DateStyle): string => {
  const parts = partsOf(date);
  const year = formatYear(parts, style);
  return style.locale === 'ja' ? `${year}${parts.month}月${parts.day}日` : `${parts.day} ${monthEn(parts.month)} ${year}`;
};

/** `4月1日(水)`, `Wed 1 Apr`: where the year stands nearby. */
export const formatDayOfYear = (date: CalendarDate, locale: Locale): string => {
  const { month, day } = partsOf(date);
  const weekday = WEEKDAYS[locale][weekdayOf(date)] ?? '';
  return locale === 'ja' ? `${month}月${day}日(${weekday})` : `${weekday} ${day} ${monthEn(month)}`;
};

/** `2026年4月`, `Apr 2026` of `2026-04`. */
export const formatMonth = (yearMonth: string, style: DateStyle): string => {
  const parts = partsOf(`${yearMonth}-01`);
  const year = formatYear(parts, style);
  return style.locale === 'ja' ? `${year}${parts.month}月` : `${monthEn(parts.month)} ${year}`;
};

/** A period as people say it, both ends included: `2018年11月1日～2019年10月31日`. */
export const formatPeriod = (from: CalendarDate, lastDay: CalendarDate, style: DateStyle): string =>
  style.locale === 'ja' ? `${formatDate(from, style)}～${formatDate(lastDay, style)}` : `${formatDate(from, style)} – ${formatDate(lastDay, style)}`;

export const clockInZone = (instantMs: number, timeZone: string, withSeconds: boolean): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    ...(withSeconds ? { second: '2-digit' } : {}),
    hourCycle: 'h23',
  }).format(instantMs);

/** From one instant to another, the date said once where both lie on it: `2026年4月1日 02:00–04:00`. */
export const formatInstantRange = (from: string, to: string, timeZone: string, style: DateStyle): string => {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const isOneDay = dateInZone(start, timeZone) === dateInZone(end, timeZone);
  const last = isOneDay ? clockInZone(end, timeZone, false) : ` ${formatInstant(to, timeZone, style, false)}`;
  return `${formatInstant(from, timeZone, style, false)}–${last}`;
};

/** An instant in the service's zone: `2026年4月1日 09:30:15`. */
export const formatInstant = (instant: string, timeZone: string, style: DateStyle, withSeconds = true): string => {
  const ms = Date.parse(instant);
  return `${formatDate(dateInZone(ms, timeZone), style)} ${clockInZone(ms, timeZone, withSeconds)}`;
};

/** The same to the millisecond, which is said only where it is not a whole second: `2026年4月1日 09:30:15.204`. */
export const formatPreciseInstant = (instant: string, timeZone: string, style: DateStyle): string => {
  const rest = Date.parse(instant) % 1000;
  return `${formatInstant(instant, timeZone, style)}${rest === 0 ? '' : `.${String(rest).padStart(3, '0')}`}`;
};

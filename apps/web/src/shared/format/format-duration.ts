import type { Locale } from './format-date';

const SECOND_MS = 1000;
const UNITS = {
  ja: { d: '日', h: '時間', m: '分', s: '秒', gap: '' },
  en: { d: ' d', h: ' h', m: ' min', s: ' s', gap: ' ' },
} as const;

/** Which way to round what is smaller than a second: downtime up, service time down, never in the provider's favour. */
export type Rounding = 'up' | 'down';

const wholeSeconds = (ms: number, rounding: Rounding): number => (rounding === 'up' ? Math.ceil(ms / SECOND_MS) : Math.floor(ms / SECOND_MS));

/** `3時間12分4秒`; hours are not turned into days, because an outage is spoken of in hours. */
export const formatHoursMinutesSeconds = (ms: number, locale: Locale, rounding: Rounding = 'up'): string => {
  const total = wholeSeconds(ms, rounding);
  const parts = [
    { value: Math.floor(total / 3600), unit: UNITS[locale].h },
    { value: Math.floor((total % 3600) / 60), unit: UNITS[locale].m },
    { value: total % 60, unit: UNITS[locale].s },
  ];
  const first = parts.findIndex((one) => one.value > 0);
  const shown = first === -1 ? parts.slice(-1) : parts.slice(first).filter((one) => one.value > 0);
  return shown.map((one) => `${group(one.value)}${one.unit}`).join(UNITS[locale].gap);
};

/** Days, hours and minutes from a day on, exact to the second below: `1日4分`, `1分`, `8日`. */
export const formatSpan = (ms: number, locale: Locale, rounding: Rounding = 'up'): string => {
  const total = wholeSeconds(ms, rounding);
  if (total < 86_400) return formatHoursMinutesSeconds(total * SECOND_MS, locale);
  const totalMinutes = rounding === 'up' ? Math.ceil(total / 60) : Math.floor(total / 60);
  const days = Math.floor(totalMinutes / 1440);
  const hours = Math.floor((totalMinutes % 1440) / 60);
  const minutes = totalMinutes % 60;
  const rest = [hours > 0 ? `${hours}${UNITS[locale].h}` : '', minutes > 0 ? `${minutes}${UNITS[locale].m}` : ''].filter((one) => one !== '');
  return [`${group(days)}${UNITS[locale].d}`, ...rest].join(UNITS[locale].gap);
};

const group = (value: number): string => value.toLocaleString('en-US');

/** Exact to the millisecond: `11,524秒`, `11,524.25秒`. */
export const formatSeconds = (ms: number, locale: Locale): string => {
  const whole = group(Math.floor(ms / SECOND_MS));
  const rest = String(Math.round(ms % SECOND_MS)).padStart(3, '0').replace(/0+$/, '');
  return `${whole}${rest === '' ? '' : `.${rest}`}${UNITS[locale].s}`;
};

/** `31,536,000,000 ms`. */
export const formatMilliseconds = (ms: number): string => `${group(ms)} ms`;

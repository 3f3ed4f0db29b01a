import type { Locale } from './format-date';

const WORDS = {
  ja: { d: '日', h: '時間', m: '分', s: '秒', gap: ' ' },
  en: { d: ' d', h: ' h', m: ' min', s: ' s', gap: ' ' },
} as const;

/** `31535999000.5` → `31,535,999,000.5`: every digit that was sent, none added. */
export const groupDecimal = (value: string): string => {
  const [whole = '', places] = value.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return places === undefined ? grouped : `${grouped}.${places}`;
};

/** Milliseconds as days, hours, minutes and seconds, exact to the last digit: `10943178678` → `126日 15時間 46分 18.678秒`. */
export const exactDuration = (ms: string, locale: Locale): string => {
  const unit = WORDS[locale];
  const [whole = '0', places = ''] = ms.replace('-', '').split('.');
  const total = Number(whole);
  const seconds = Math.floor(total / 1000);
  const fraction = `${String(total % 1000).padStart(3, '0')}${places}`.replace(/0+$/, '');
  const parts = [
    { value: Math.floor(seconds / 86_400), unit: unit.d },
    { value: Math.floor((seconds % 86_400) / 3600), unit: unit.h },
    { value: Math.floor((seconds % 3600) / 60), unit: unit.m },
  ].filter((one) => one.value > 0);
  const last = `${seconds % 60}${fraction === '' ? '' : `.${fraction}`}`;
  const shown = last === '0' && parts.length > 0 ? [] : [`${last}${unit.s}`];
  return `${ms.startsWith('-') ? '−' : ''}${[...parts.map((one) => `${groupDecimal(String(one.value))}${one.unit}`), ...shown].join(unit.gap)}`;
};

const scaled = (value: string, places: number): bigint => {
  const [whole = '0', digits = ''] = value.split('.');
  return BigInt(`${whole}${digits.padEnd(places, '0')}`);
};

/** The exact difference of two decimals, with its sign: `99.986` and `99.932` → `−0.054`; `±0` where there is none. */
export const signedDifference = (before: string, after: string): string => {
  const places = Math.max(...[before, after].map((one) => one.split('.')[1]?.length ?? 0));
  const difference = scaled(after, places) - scaled(before, places);
  if (difference === 0n) return '±0';
  const digits = String(difference < 0n ? -difference : difference).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const text = places === 0 ? whole : `${whole}.${digits.slice(digits.length - places)}`;
  return `${difference < 0n ? '−' : '+'}${groupDecimal(text)}`;
};

/** From one number of milliseconds to another: `+1時間 0.5秒`, `−2分`; `±0` where there is no difference. */
export const signedDuration = (before: string, after: string, locale: Locale): string => {
  const difference = signedDifference(before, after);
  if (difference === '±0') return difference;
  return `${difference.slice(0, 1)}${exactDuration(difference.slice(1).replaceAll(',', ''), locale)}`;
};

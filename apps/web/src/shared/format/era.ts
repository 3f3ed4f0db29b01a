import type { DateParts } from '../period/calendar-date';

const ERAS = [
  { from: '2019-05-01', ja: '令和', en: 'Reiwa' },
  { from: '1989-01-08', ja: '平成', en: 'Heisei' },
  { from: '1926-12-25', ja: '昭和', en: 'Shōwa' },
  { from: '1912-07-30', ja: '大正', en: 'Taishō' },
  { from: '1873-01-01', ja: '明治', en: 'Meiji' },
] as const;

const MEIJI_START_YEAR = 1868;

export interface EraYear {
  ja: string;
  en: string;
  year: number;
}

const isoOf = ({ year, month, day }: DateParts): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The Japanese era and its year; `undefined` before the Gregorian calendar came into force (1873). */
export const eraYearOf = (parts: DateParts): EraYear | undefined => {
  const date = isoOf(parts);
  const era = ERAS.find((one) => one.from <= date);
  if (era === undefined) return undefined;
  const firstYear = era.ja === '明治' ? MEIJI_START_YEAR : Number(era.from.slice(0, 4));
  return { ja: era.ja, en: era.en, year: parts.year - firstYear + 1 };
};

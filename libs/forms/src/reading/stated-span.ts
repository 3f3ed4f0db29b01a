import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../wording/duration-text';
import { foldedText } from './stated-number';

/** A month and a year count with their longest: a limit of one month is kept by 31 days. */
const UNIT_MS: Record<string, number> = {
  秒: SECOND_MS,
  分: MINUTE_MS,
  時間: HOUR_MS,
  日: DAY_MS,
  週間: 7 * DAY_MS,
  か月: 31 * DAY_MS,
  年: 366 * DAY_MS,
};

const WORDS: readonly (readonly [RegExp, number])[] = [
  [/毎時|1回\/時/, HOUR_MS],
  [/毎日|日次|1回\/日|日1回/, DAY_MS],
  [/毎週|週次|1回\/週|週に?1回/, 7 * DAY_MS],
  [/毎月|月次|1回\/月|月に?1回/, 31 * DAY_MS],
  [/毎年|年次|1回\/年|年に?1回/, 366 * DAY_MS],
];

const PART = /(\d+(?:\.\d+)?)\s*(秒|分|時間|日|週間|か月|年)/y;
/** Not the days of a date: `2019年10月31日`. */
const FIRST = /(?<![\d.])\d+(?:\.\d+)?\s*(?:秒|分|時間|日|週間|か月|年(?!\d|\s*\d+月))/;

const unified = (text: string): string =>
  foldedText(text)
    .replace(/,/g, '')
    .replace(/\d{4}年\d{1,2}月\d{1,2}日/g, '')
    .replace(/[ヶケヵカ箇]月/g, 'か月');

/**
 * The first span of time that an answer states, also where it is a frequency: `検知後60分以内`, `1回/5分`, `毎日`, `2時間30分`. `undefined`
 * where it states none.
 */
export const statedSpanMs = (answer: string): number | undefined => {
  const text = unified(answer);
  const timesADay = /1日に?(\d+)回/.exec(text)?.[1];
  if (timesADay !== undefined && Number(timesADay) > 0) return DAY_MS / Number(timesADay);
  const first = FIRST.exec(text);
  const word = WORDS.map(([pattern, ms]) => ({ at: text.search(pattern), ms })).find(({ at }) => at >= 0 && (first === null || at <= first.index));
  if (word !== undefined) return word.ms;
  if (first === null) return undefined;
  let spanMs = 0;
  PART.lastIndex = first.index;
  for (let found = PART.exec(text); found !== null; found = PART.exec(text)) spanMs += Number(found[1]) * (UNIT_MS[found[2] ?? ''] ?? 0);
  return spanMs;
};

import type { IssueCode } from './answer-issue';

/** Full-width digits, signs and letters as their half-width forms: `９９．９％` reads as `99.9%`. */
const folded = (text: string): string => text.normalize('NFKC');

const isRealDate = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const hasDate = (text: string): boolean => {
  const found = /(\d{4})\s*[年/.-]\s*(\d{1,2})\s*[月/.-]\s*(\d{1,2})/.exec(text);
  return found !== null && isRealDate(Number(found[1]), Number(found[2]), Number(found[3]));
};

const hasPercent = (text: string): boolean => {
  const found = /-?\d+(?:\.\d+)?/.exec(text);
  return found !== null && Number(found[0]) >= 0 && Number(found[0]) <= 100;
};

const CHECKS: Record<string, { code: IssueCode; holds: (text: string) => boolean }> = {
  date: { code: 'notADate', holds: hasDate },
  year: { code: 'notAYear', holds: (text) => /(?<!\d)(?:1[6-9]|20)\d{2}(?!\d)/.test(text) },
  count: { code: 'notACount', holds: (text) => /[\d〇一二三四五六七八九十百千]/.test(text) },
  percent: { code: 'notAPercent', holds: hasPercent },
  'yes-no': { code: 'notYesOrNo', holds: (text) => /^\s*[「『【[(]?\s*(?:有|無|あり|なし|はい|いいえ|○|◯|×)/.test(text) },
};

const SAYS_NOTHING_TO_STATE = /^(?:該当なし|非公開|非開示|なし|無し|無$)/;

/**
 * What an answer of that kind (`date`, `year`, `count`, `percent`, `yes-no`) ought to contain and does not; `undefined`
 * where it does, where the kind is free, or where it says that there is nothing to state. Forms are answered in prose,
 * so this is a hint and never a refusal.
 */
export const kindProblem = (kind: string, text: string): IssueCode | undefined => {
  const check = CHECKS[kind];
  const content = folded(text).trim();
  if (check === undefined || content === '' || SAYS_NOTHING_TO_STATE.test(content)) return undefined;
  return check.holds(content) ? undefined : check.code;
};

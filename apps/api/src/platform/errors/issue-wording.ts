import type { ProblemError } from '@kaiji/contracts';
import { z } from 'zod';
import type { Language } from './messages';

const WORDERS: Record<Language, z.core.$ZodErrorMap> = {
  ja: z.locales.ja().localeError,
  en: z.locales.en().localeError,
};

/** Checks of our own say their message in English in the schema; here is the other language. */
const CUSTOM_JA: readonly [RegExp, string][] = [
  [/^No such date$/, '存在しない日付です'],
  [/^Unknown time zone$/, '不明なタイムゾーンです'],
  [/^Component key "(.*)" is used twice$/, '構成要素のキー「$1」が重複しています'],
  [/^Check key "(.*)" is used twice$/, '監視項目のキー「$1」が重複しています'],
  [/^Ends before it starts$/, '終了日が開始日より前です'],
  [/^More members required than the group has$/, '必要数がグループの構成要素の数を超えています'],
  [/^Members of a group must agree on `required`$/, '同じグループの必要数（required）が一致していません'],
  [/^Before 1970$/, '1970年より前の日時は記録できません'],
  [/^Before (\w+)$/, '$1 より前です'],
  [/^Ends where it starts$/, '始まりと終わりが同じです'],
  [/^Contains a character that cannot be stored$/, '保存できない文字（NULまたは不正なサロゲート）が含まれています'],
  [/^Blank$/, '空白だけでは登録できません'],
  [/^An administrator cannot approve$/, '管理者と承認者は兼ねられません'],
];

const customMessage = (language: Language, text: string): string => {
  if (language === 'en') return text;
  for (const [pattern, japanese] of CUSTOM_JA) if (pattern.test(text)) return text.replace(pattern, japanese);
  return text;
};

const pathOf = (path: readonly PropertyKey[], extra?: string): string => [...path.map(String), ...(extra ? [extra] : [])].join('.');

/** Words the issues of a schema in the caller's language. An issue of unknown fields becomes one error for each of them. */
export function wordIssues(issues: readonly z.core.$ZodIssue[], language: Language): ProblemError[] {
  return issues.flatMap((issue): ProblemError[] => {
    const worded = issue.code === 'custom' ? customMessage(language, issue.message) : WORDERS[language](issue as z.core.$ZodRawIssue);
    const text = (typeof worded === 'string' ? worded : worded?.message) ?? issue.message;
    if (issue.code === 'unrecognized_keys') return issue.keys.map((field) => ({ path: pathOf(issue.path, field), message: text }));
    if (issue.code === 'invalid_union' && issue.errors[0] !== undefined) {
      const closest = issue.errors.reduce((best, one) => (one.length < best.length ? one : best));
      return wordIssues(
        closest.map((one) => ({ ...one, path: [...issue.path, ...one.path] })),
        language,
      );
    }
    return [{ path: pathOf(issue.path), message: text }];
  });
}

/** What is wrong with an answer (`error`), or looks as if it were (`warning`). */
export interface AnswerIssue {
  field: string;
  severity: 'error' | 'warning';
  code: IssueCode;
  params: Record<string, string | number>;
}

export type IssueCode =
  | 'tooLong'
  | 'tooLongTogether'
  | 'reasonMissing'
  | 'unfinished'
  | 'unanswered'
  | 'notADate'
  | 'notAYear'
  | 'notACount'
  | 'notAPercent'
  | 'notYesOrNo';

type Wording = (params: AnswerIssue['params']) => string;

const JAPANESE: Record<IssueCode, Wording> = {
  tooLong: ({ length, limit }) => `${limit}字以内で記入してください（現在${length}字）。`,
  tooLongTogether: ({ length, limit, fields }) => `${fields}と合わせて${limit}字以内で記入してください（現在${length}字）。`,
  reasonMissing: () => '該当なしとする理由を記入してください。',
  unfinished: ({ marker }) => `${marker}の箇所が残っています。`,
  unanswered: () => '必須の項目が未記入です。',
  notADate: () => '年月日（西暦）を読み取れません。例：2019年10月31日',
  notAYear: () => '西暦4桁の年を読み取れません。例：2005年',
  notACount: () => '数を読み取れません。例：3か所',
  notAPercent: () => '0から100までの割合（%）を読み取れません。例：99.9%',
  notYesOrNo: () => '有無を読み取れません。「有」または「無」で始めてください。',
};

const ENGLISH: Record<IssueCode, Wording> = {
  tooLong: ({ length, limit }) => `At most ${limit} characters (now ${length}).`,
  tooLongTogether: ({ length, limit, fields }) => `At most ${limit} characters together with ${fields} (now ${length}).`,
  reasonMissing: () => 'Say why the item does not apply.',
  unfinished: ({ marker }) => `${marker} is still to be replaced.`,
  unanswered: () => 'A required item has no answer.',
  notADate: () => 'No calendar date found, such as 2019年10月31日.',
  notAYear: () => 'No four-digit year found, such as 2005年.',
  notACount: () => 'No number found.',
  notAPercent: () => 'No percentage from 0 to 100 found.',
  notYesOrNo: () => 'Neither 有 nor 無 found at the beginning.',
};

/** The issue as a sentence for the person who typed. */
export const issueMessage = (issue: AnswerIssue, language: 'ja' | 'en' = 'ja'): string =>
  (language === 'ja' ? JAPANESE : ENGLISH)[issue.code](issue.params);

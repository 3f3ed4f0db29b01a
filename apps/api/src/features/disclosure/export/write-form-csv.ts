import type { Answer } from '@kaiji/contracts';
import type { FormDocument } from './form-document';
import { startsLikeFormula } from './formula-start';

const BYTE_ORDER_MARK = '\ufeff';

const HEADINGS = ['行', '番号', '区分', '分類', '審査対象項目', '記述内容', '必須/選択', '申請内容', '回答の種類'];

const SOURCE_NAMES: Record<NonNullable<Answer['source']>, string> = {
  figure: '実績値',
  typed: '記入',
  notApplicable: '該当なし',
};

/** One value by RFC 4180; what a spreadsheet could take for a formula gets a leading quote, which it shows as text. */
const csvValue = (text: string): string => {
  const safe = startsLikeFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

/** The form's rows as CSV: UTF-8 with a byte order mark, CRLF, one line a row of the form. */
export const writeFormCsv = ({ rows }: FormDocument): string => {
  const lines = rows.map(({ field, answer, source }) => [
    field.id,
    field.no,
    field.section,
    field.category,
    field.title,
    field.prompt,
    field.requirement,
    answer,
    source === null ? '未記入' : SOURCE_NAMES[source],
  ]);
  return BYTE_ORDER_MARK + [HEADINGS, ...lines].map((line) => `${line.map(csvValue).join(',')}\r\n`).join('');
};

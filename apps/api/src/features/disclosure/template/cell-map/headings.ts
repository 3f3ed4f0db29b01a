import type { Sheet } from '../workbook/sheet';
import { normalised } from './normalised';

/** The columns of a form, and how they are headed. Where several fit, the first that is named here holds. */
const HEADINGS = {
  number: ['番号', '項番', '項目番号', 'no.', 'no', '#'],
  title: ['審査対象項目', '開示項目', '情報開示項目', '項目名', '項目'],
  prompt: ['記述内容', '開示内容', '記載内容', '内容'],
  answer: ['申請内容', '回答', '回答欄', '記入欄', '記述欄', '申請内容(記入欄)'],
} as const;

export type ColumnName = keyof typeof HEADINGS;

export interface Headings {
  /** The last row of the headings. */
  readonly row: number;
  readonly columns: { readonly answer: number } & Partial<Record<ColumnName, number>>;
}

/** Headings stand near the top: a sheet of another kind is not searched to its end. */
const MOST_ROWS = 100;
const MOST_COLUMNS = 100;

const NAMES = Object.keys(HEADINGS) as ColumnName[];

/** Which of the words for a column a text is; -1: none. */
const rankAs = (name: ColumnName, text: string): number => HEADINGS[name].findIndex((one) => normalised(one) === normalised(text));

export const isHeading = (name: ColumnName, text: string): boolean => rankAs(name, text) >= 0;

/** Where the columns of the form are on a sheet; `undefined` where there is none for answers, or nothing that tells the items apart. */
export function findHeadings(sheet: Sheet): Headings | undefined {
  let best: Headings | undefined;
  for (let row = 1; row <= Math.min(sheet.lastRow, MOST_ROWS); row += 1) {
    const found = headingsIn(sheet, row);
    if (found === undefined) continue;
    const isBetter = best === undefined || Object.keys(found.columns).length > Object.keys(best.columns).length;
    if (isBetter) best = found;
  }
  return best;
}

function headingsIn(sheet: Sheet, row: number): Headings | undefined {
  const rank: Partial<Record<ColumnName, number>> = {};
  const columns: Partial<Record<ColumnName, number>> = {};
  let lastRow = row;
  for (let column = 1; column <= Math.min(sheet.lastColumn, MOST_COLUMNS); column += 1) {
    const { from, to } = sheet.around({ row, column });
    if (from.column !== column) continue;
    const text = sheet.text(from);
    for (const name of text === '' ? [] : NAMES) {
      const found = rankAs(name, text);
      if (found < 0 || found >= (rank[name] ?? Infinity)) continue;
      [rank[name], columns[name]] = [found, column];
      lastRow = Math.max(lastRow, to.row);
    }
  }
  const { answer, number, title } = columns;
  return answer === undefined || (number === undefined && title === undefined) ? undefined : { row: lastRow, columns: { ...columns, answer } };
}

import type { FormEdition } from '@kaiji/contracts';
import { KaijiError } from '../../../platform/errors';
import type { Sheet } from '../template/workbook/sheet';
import { Workbook } from '../template/workbook/workbook';
import { givenOf, type GivenRow } from './given-row';
import type { ReadAnswers } from './read-csv-answers';

interface Columns {
  readonly headingRow: number;
  readonly no: number;
  readonly answer: number;
}

function columnsOf(sheet: Sheet): Columns | undefined {
  for (let row = 1; row <= sheet.lastRow; row += 1) {
    const texts = Array.from({ length: sheet.lastColumn }, (_, index) => sheet.text({ row, column: index + 1 }).trim());
    const [no, answer] = [texts.indexOf('番号') + 1, texts.indexOf('申請内容') + 1];
    if (no > 0 && answer > 0) return { headingRow: row, no, answer };
  }
  return undefined;
}

interface AnswerCell {
  readonly row: number;
  readonly no: string;
  readonly text: string;
}

/** The cells of answers from top to bottom, each once however many rows it takes; rows that only name a section have none. */
function answerCells(sheet: Sheet, { headingRow, no, answer }: Columns): AnswerCell[] {
  const cells: AnswerCell[] = [];
  for (let row = headingRow + 1; row <= sheet.lastRow; row += 1) {
    const first = sheet.first({ row, column: answer });
    const item = sheet.text({ row, column: no }).trim();
    if (first.column !== answer || first.row !== row || item === '') continue;
    cells.push({ row, no: item, text: sheet.text(first) });
  }
  return cells;
}

/**
 * Answers of the form as Kaiji exports it: the column 申請内容, row by row in the order of the form.
 * @throws KaijiError malformed where it is no such workbook, or its rows are not those of the edition
 */
export function readXlsxAnswers(bytes: Buffer, edition: FormEdition): ReadAnswers {
  const workbook = new Workbook(bytes);
  const [first] = workbook.sheets;
  const sheet = first === undefined ? undefined : workbook.sheet(first.name);
  const columns = sheet === undefined ? undefined : columnsOf(sheet);
  if (sheet === undefined || columns === undefined) throw new KaijiError('malformed', 'importColumnsXlsx');
  const cells = answerCells(sheet, columns);
  const wrong = edition.fields.findIndex(({ no }, index) => cells[index]?.no !== no);
  if (wrong >= 0 || cells.length !== edition.fields.length) {
    const at = cells[wrong < 0 ? edition.fields.length : wrong];
    throw new KaijiError('malformed', 'importRowsXlsx', { params: { row: at?.row ?? sheet.lastRow, expected: edition.fields[wrong]?.id ?? '' } });
  }
  const rows = cells.flatMap(({ row, text }, index): GivenRow[] => {
    const [given, field] = [givenOf(text), edition.fields[index]?.id];
    return given === undefined || field === undefined ? [] : [{ line: row, field, given }];
  });
  return { rows, unreadable: [] };
}

import type { FormCell } from '@kaiji/ledger';
import type { FormDocument } from '../export/form-document';
import { columnIndex } from '../export/xlsx/columns';
import { layOut } from '../export/xlsx/lay-out';
import { SHEET_NAME } from '../export/xlsx/package-parts';
import { cleanText } from '../export/xlsx/xml-text';

/** Rows of the form whose answer, where a figure proposed it, says the figure's one value. */
const VALUE_OF_FIELD: Readonly<Record<string, string>> = { '39-1': 'uptime', '39-3': 'incidents' };

const ANSWER_COLUMN = String.fromCharCode(65 + columnIndex('answer'));

/**
 * Which cell of the exported workbook says which answer.
 * @param subjectOf name of the frozen figure, where there is one
 */
export function answerCells(document: FormDocument, subjectOf: (figure: string) => string | undefined): FormCell[] {
  const rowOf = new Map(layOut(document).rows.flatMap(({ field }, index) => (field === undefined ? [] : [[field, index + 1] as const])));
  return document.rows.map(({ field, answer, source }): FormCell => {
    const row = rowOf.get(field.id);
    if (row === undefined) throw new Error(`row ${field.id} of the form is not on the sheet`);
    const name = VALUE_OF_FIELD[field.id];
    const figure = source === 'figure' && name !== undefined ? subjectOf(name) : undefined;
    return { sheet: SHEET_NAME, cell: `${ANSWER_COLUMN}${row}`, text: cleanText(answer), ...(figure === undefined ? {} : { figure }) };
  });
}

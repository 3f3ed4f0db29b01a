import type { FormDocument, FormRow } from '../form-document';
import { LEGEND } from '../form-legend';
import { LINE_PT, neededPt } from './columns';
import { HEADING_PT, SECTION_PT, splitPages } from './page';
import { HIGHEST_ROW_PT, type PlannedRow, planRows, runsOf } from './plan-rows';
import { Sheet } from './sheet';

const addHead = (sheet: Sheet, { title, facts }: FormDocument): void => {
  sheet.add(30, 'plain', { no: { text: title, style: 'title' } });
  sheet.merge(1, 1, 'no', 'answer');
  for (const { label, value } of facts) {
    sheet.add(neededPt(value, 'title', 'prompt', 'requirement', 'answer'), 'value', {
      no: { text: label, style: 'label' },
      category: { text: '', style: 'label' },
      title: { text: value },
    });
    sheet.merge(sheet.lastRow, sheet.lastRow, 'no', 'category');
    sheet.merge(sheet.lastRow, sheet.lastRow, 'title', 'answer');
  }
  sheet.add(LINE_PT + 6, 'legend', { no: { text: LEGEND } });
  sheet.merge(sheet.lastRow, sheet.lastRow, 'no', 'answer');
};

const addHeading = (sheet: Sheet): void => {
  sheet.add(HEADING_PT, 'heading', {
    no: { text: '番号' },
    category: { text: '審査対象項目' },
    prompt: { text: '記述内容' },
    requirement: { text: '必須/選択' },
    answer: { text: '申請内容' },
  });
  sheet.headingRow = sheet.lastRow;
  sheet.merge(sheet.lastRow, sheet.lastRow, 'category', 'title');
};

/** Adds one row of the form; what is higher than a spreadsheet's row may be becomes several rows, merged. */
const addField = (sheet: Sheet, { field, answer, heightPt }: PlannedRow, top: boolean): void => {
  const pieces = Math.ceil(heightPt / HIGHEST_ROW_PT);
  const first = sheet.lastRow + 1;
  for (let piece = 0; piece < pieces; piece += 1) {
    const cells = {
      no: { text: field.no, style: 'number' as const },
      category: { text: field.category },
      title: { text: field.title },
      prompt: { text: field.prompt },
      requirement: { text: field.requirement, style: 'number' as const },
      answer: { text: answer },
    };
    sheet.add(heightPt / pieces, 'value', cells, top, piece === 0 ? field.id : undefined);
  }
  sheet.merge(first, sheet.lastRow, 'prompt');
  sheet.merge(first, sheet.lastRow, 'answer');
};

const addItem = (sheet: Sheet, item: readonly PlannedRow[], top: boolean): void => {
  const first = sheet.lastRow + 1;
  for (const rows of runsOf(item, (one) => one.field.requirement)) {
    const from = sheet.lastRow + 1;
    for (const row of rows) addField(sheet, row, top);
    sheet.merge(from, sheet.lastRow, 'requirement');
  }
  sheet.merge(first, sheet.lastRow, 'no');
  sheet.merge(first, sheet.lastRow, 'title');
};

const addSection = (sheet: Sheet, rows: readonly FormRow[], continued: boolean): void => {
  const name = rows[0]?.field.section ?? '';
  sheet.add(SECTION_PT, 'section', { no: { text: continued ? `${name}(続き)` : name } });
  sheet.merge(sheet.lastRow, sheet.lastRow, 'no', 'answer');
  for (const group of runsOf(planRows(rows), (one) => one.field.category)) {
    const first = sheet.lastRow + 1;
    const top = group.some((one) => one.heightPt > HIGHEST_ROW_PT);
    for (const item of runsOf(group, (one) => one.field.no)) addItem(sheet, item, top);
    sheet.merge(first, sheet.lastRow, 'category');
  }
};

/**
 * The whole form on one sheet: its head, then page by page its sections, each page ending where the printed one does.
 * What goes on on another page says again where it belongs, so that nothing that is merged is cut by the page's end.
 */
export const layOut = (document: FormDocument): Sheet => {
  const sheet = new Sheet();
  addHead(sheet, document);
  addHeading(sheet);
  const seen = new Set<string>();
  splitPages(document.rows, sheet.heightPt).forEach((page, index) => {
    if (index > 0) sheet.breakHere();
    for (const rows of runsOf(page, (row) => row.field.section)) {
      const section = rows[0]?.field.section ?? '';
      addSection(sheet, rows, seen.has(section));
      seen.add(section);
    }
  });
  return sheet;
};

import type { Content, TableCell } from 'pdfmake/interfaces';
import type { FormDocument, FormRow } from '../form-document';
import { COLUMNS } from '../xlsx/columns';
import { HEADING_PT, PAGE_PT, splitPages } from '../xlsx/page';
import { runsOf } from '../xlsx/plan-rows';
import { LEGEND } from '../form-legend';

export const FILLS = { head: '#E7ECF1', section: '#C9D5E1', line: '#595959' };

/** A cell that another one covers. */
const COVERED: TableCell = { text: '' };

const span = (cells: number): TableCell[] => Array.from({ length: cells }, () => ({ ...COVERED }));

const headed = (text: string, colSpan = 1): TableCell => ({ text, colSpan, alignment: 'center', bold: true, fillColor: FILLS.head });

const heading = (): TableCell[] => [headed('番号'), headed('審査対象項目', 2), { ...COVERED }, headed('記述内容'), headed('必須/選択'), headed('申請内容')];

const sectionRow = (name: string): TableCell[] => [{ text: name, bold: true, fillColor: FILLS.section, colSpan: COLUMNS.length }, ...span(COLUMNS.length - 1)];

/** The first of the rows that share a cell says it; the others leave it to that one. */
const shared = (text: string, rows: number, isFirst: boolean, more: object = {}): TableCell => (isFirst ? { text, rowSpan: rows, ...more } : { ...COVERED });

/** Rows of one section on one page. */
function rowsOf(rows: readonly FormRow[]): TableCell[][] {
  return runsOf(rows, (row) => row.field.category).flatMap((group) =>
    runsOf(group, (row) => row.field.no).flatMap((item) =>
      runsOf(item, (row) => row.field.requirement).flatMap((alike) =>
        alike.map((row): TableCell[] => {
          const { no, category, title, prompt, requirement } = row.field;
          return [
            shared(no, item.length, row === item[0], { alignment: 'center' }),
            shared(category, group.length, row === group[0]),
            shared(title, item.length, row === item[0]),
            { text: prompt },
            shared(requirement, alike.length, row === alike[0], { alignment: 'center' }),
            { text: row.answer },
          ];
        }),
      ),
    ),
  );
}

/** Half-character widths of the columns as shares of the printed width. */
const widths = (printedPt: number): number[] => {
  const whole = COLUMNS.reduce((sum, { width }) => sum + width, 0);
  return COLUMNS.map(({ width }) => (printedPt * width) / whole);
};

const LAYOUT = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => FILLS.line,
  vLineColor: () => FILLS.line,
  paddingLeft: () => 3,
  paddingRight: () => 3,
  paddingTop: () => 1.5,
  paddingBottom: () => 1.5,
};

const LINES_AND_PADDINGS_PT = COLUMNS.length * 6 + (COLUMNS.length + 1) * 0.5;

/** What stands above the form's rows. */
export function headOf({ title, facts }: FormDocument, printedPt: number): Content[] {
  const [label = 0, category = 0, ...others] = widths(printedPt - LINES_AND_PADDINGS_PT);
  const labelPt = label + category;
  const body = facts.map((fact): TableCell[] => [{ text: fact.label, fillColor: FILLS.head }, { text: fact.value }]);
  return [
    { text: title, fontSize: 12, bold: true, alignment: 'center', margin: [0, 0, 0, 8], headlineLevel: 1 },
    { table: { widths: [labelPt, others.reduce((sum, one) => sum + one, 0) + 3 * 6.5], body }, layout: LAYOUT },
    { text: LEGEND, fontSize: 6.5, margin: [0, 3, 0, 3] },
  ];
}

/** The plan leaves room for faces that set their lines far apart; the one that is embedded here is known. */
const PAGE_OF_PLAN_PT = PAGE_PT * 1.3;

/** One table a page of the published form; what is long goes on on further pages under the same heading. */
export function tablesOf(document: FormDocument, printedPt: number, headPt: number): Content[] {
  const seen = new Set<string>();
  return splitPages(document.rows, headPt + HEADING_PT, PAGE_OF_PLAN_PT).map((page, index): Content => {
    const body = runsOf(page, (row) => row.field.section).flatMap((rows) => {
      const section = rows[0]?.field.section ?? '';
      const name = seen.has(section) ? `${section}(続き)` : section;
      seen.add(section);
      return [sectionRow(name), ...rowsOf(rows)];
    });
    return {
      table: { headerRows: 1, widths: widths(printedPt - LINES_AND_PADDINGS_PT), body: [heading(), ...body] },
      layout: LAYOUT,
      ...(index > 0 ? { pageBreak: 'before' as const } : {}),
    };
  });
}

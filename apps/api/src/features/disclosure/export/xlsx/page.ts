import type { FormRow } from '../form-document';
import { LINE_PT, SHEET_WIDTH_PT } from './columns';
import { planRows, runsOf } from './plan-rows';

export const MARGINS_INCH = { side: 0.4, top: 0.45, bottom: 0.55 };
export const HEADING_PT = LINE_PT + 8;
export const SECTION_PT = LINE_PT + 6;

const A4_PT = { width: 595.3, height: 841.9 };
const POINTS_PER_INCH = 72;

/** Faces and printers differ a little in what they call a width: so much of a page is planned. */
const PLANNED_SHARE = 0.97;

const SCALE = (A4_PT.width - 2 * MARGINS_INCH.side * POINTS_PER_INCH) / SHEET_WIDTH_PT;

/** Height of the rows that one page holds, in the sheet's points: it is shrunk until its width fits. */
export const PAGE_PT = ((A4_PT.height - (MARGINS_INCH.top + MARGINS_INCH.bottom) * POINTS_PER_INCH) / SCALE) * PLANNED_SHARE;

/** Rows of one printed page over as many as they need; `usedPt` stands on the first of them already. */
const split = (rows: readonly FormRow[], usedPt: number, pagePt: number): FormRow[][] => {
  const planned = runsOf(rows, (row) => row.field.section).flatMap(planRows);
  const pages: FormRow[][] = [[]];
  let used = usedPt;
  let section: string | undefined;
  planned.forEach(({ heightPt, ...row }) => {
    const needed = heightPt + (row.field.section === section ? 0 : SECTION_PT);
    if (used + needed <= pagePt || pages.at(-1)?.length === 0) {
      used += needed;
    } else {
      pages.push([]);
      used = HEADING_PT + SECTION_PT + heightPt;
    }
    pages.at(-1)?.push(row);
    section = row.field.section;
  });
  return pages;
};

/**
 * The form's rows, page by page as it is printed; a page of long answers goes on on further ones.
 * @param pagePt height of a page in the points of the plan, where it is not that of the sheet
 */
export const splitPages = (rows: readonly FormRow[], headPt: number, pagePt = PAGE_PT): FormRow[][] =>
  runsOf(rows, (row) => String(row.field.page)).flatMap((page, index) => split(page, index === 0 ? headPt : HEADING_PT, pagePt));

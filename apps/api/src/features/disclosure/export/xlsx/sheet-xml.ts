import type { FormDocument } from '../form-document';
import { startsLikeFormula } from '../formula-start';
import { COLUMNS } from './columns';
import { MARGINS_INCH } from './page';
import type { Merge, Sheet, SheetCell, SheetRow } from './sheet';
import { FONT_NAME, styleIndex } from './styles';
import { cellText, cleanText, escapeXml } from './xml-text';

const letter = (column: number): string => String.fromCharCode(65 + column);

const cellXml = (row: number, { column, text, style }: SheetCell, top: boolean): string => {
  const variant = { quotePrefix: startsLikeFormula(cleanText(text)), top };
  const start = `<c r="${letter(column)}${row}" s="${styleIndex(style, variant)}"`;
  return text === '' ? `${start}/>` : `${start} t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
};

const rowXml = ({ heightPt, cells, top }: SheetRow, index: number): string =>
  `<row r="${index + 1}" ht="${heightPt.toFixed(2)}" customHeight="1">${cells.map((cell) => cellXml(index + 1, cell, top)).join('')}</row>`;

const mergeXml = (one: Merge): string =>
  `<mergeCell ref="${letter(one.fromColumn)}${one.fromRow}:${letter(one.toColumn)}${one.toRow}"/>`;

const breakXml = (row: number): string => `<brk id="${row}" max="16383" man="1"/>`;

/** In a header or footer `&` begins a code. */
const footText = (text: string): string => [...text].slice(0, 50).join('').replace(/&/g, '&&');

const footer = ({ foot }: FormDocument): string => {
  const small = `&"${FONT_NAME},Regular"&8 `;
  const code = foot.verification === undefined ? '' : `\n${footText(foot.verification)}`;
  return `&L${small}${footText(foot.service)}${code}&C${small}&P / &N&R${small}${footText(`${foot.date} ${foot.state}`)}`;
};

/** A4 upright, one page wide, as many pages long as it needs. */
const PAGE_SETUP = '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>';

export const sheetXml = (document: FormDocument, sheet: Sheet): string => {
  const columns = COLUMNS.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1:${letter(COLUMNS.length - 1)}${sheet.lastRow}"/>` +
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="16"/>' +
    `<cols>${columns.join('')}</cols>` +
    `<sheetData>${sheet.rows.map(rowXml).join('')}</sheetData>` +
    `<mergeCells count="${sheet.merges.length}">${sheet.merges.map(mergeXml).join('')}</mergeCells>` +
    '<printOptions horizontalCentered="1"/>' +
    `<pageMargins left="${MARGINS_INCH.side}" right="${MARGINS_INCH.side}" top="${MARGINS_INCH.top}" bottom="${MARGINS_INCH.bottom}" header="0.3" footer="0.3"/>` +
    PAGE_SETUP +
    `<headerFooter><oddFooter>${escapeXml(footer(document))}</oddFooter></headerFooter>` +
    `<rowBreaks count="${sheet.breaksAfter.length}" manualBreakCount="${sheet.breaksAfter.length}">${sheet.breaksAfter.map(breakXml).join('')}</rowBreaks>` +
    '</worksheet>'
  );
};

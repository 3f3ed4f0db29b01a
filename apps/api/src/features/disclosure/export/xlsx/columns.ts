import { FONT_SIZE_PT } from './styles';
import { lineCount } from './text-lines';

/** The columns of the form and their widths in characters of the standard font. */
export const COLUMNS = [
  { key: 'no', width: 5.5 },
  { key: 'category', width: 13 },
  { key: 'title', width: 18 },
  { key: 'prompt', width: 37 },
  { key: 'requirement', width: 8 },
  { key: 'answer', width: 41 },
] as const;
export type ColumnKey = (typeof COLUMNS)[number]['key'];

export const columnIndex = (key: ColumnKey): number => COLUMNS.findIndex((one) => one.key === key);

/** Yu Gothic sets its lines 1.7 times as far apart as the letters are high; faces that stand in for it need less. */
export const LINE_PT = FONT_SIZE_PT * 1.7;
const PADDING_PT = 5;

/** A column is its characters and five pixels wide; 96 pixels are 72 points. */
export const SHEET_WIDTH_PT = COLUMNS.reduce((sum, { width }) => sum + (width * 7 + 5) * 0.75, 0);

/** What the indent and the cell's edges take of its width. */
const EDGES_UNITS = 2;

/** A digit of the standard font is 7 pixels wide, a square character 12: the width in halves of a square. */
const unitsOf = (keys: readonly ColumnKey[]): number =>
  keys.reduce((sum, key) => sum + (COLUMNS[columnIndex(key)]?.width ?? 0), 0) * (7 / 6) - EDGES_UNITS;

/** Height that a text needs in a cell over those columns. */
export const neededPt = (text: string, ...keys: ColumnKey[]): number => lineCount(text, unitsOf(keys)) * LINE_PT + PADDING_PT;

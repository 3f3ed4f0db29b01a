import type { FormRow } from '../form-document';
import { neededPt } from './columns';

/** A spreadsheet cannot make a row higher than 409 points. */
export const HIGHEST_ROW_PT = 390;

export interface PlannedRow extends FormRow {
  heightPt: number;
}

/** Consecutive rows with the same key. */
export const runsOf = <T>(items: readonly T[], keyOf: (item: T) => string): T[][] => {
  const runs: T[][] = [];
  items.forEach((item, index) => {
    const before = items[index - 1];
    if (before !== undefined && keyOf(before) === keyOf(item)) runs.at(-1)?.push(item);
    else runs.push([item]);
  });
  return runs;
};

/** Makes rows that share a merged cell high enough for what it says; what is missing is given to all alike. */
const stretch = (rows: PlannedRow[], needed: number): void => {
  const missing = needed - rows.reduce((sum, one) => sum + one.heightPt, 0);
  if (missing <= 0) return;
  for (const row of rows) row.heightPt += missing / rows.length;
};

const ownHeight = ({ field, answer }: FormRow): number =>
  Math.max(neededPt(field.prompt, 'prompt'), neededPt(answer, 'answer'), neededPt(field.requirement, 'requirement'));

/** The heights of a section's rows on one page, so that nothing in them is cut off. */
export const planRows = (rows: readonly FormRow[]): PlannedRow[] => {
  const planned = rows.map((row) => ({ ...row, heightPt: ownHeight(row) }));
  for (const item of runsOf(planned, (one) => one.field.no)) stretch(item, neededPt(item[0]?.field.title ?? '', 'title'));
  for (const group of runsOf(planned, (one) => one.field.category)) stretch(group, neededPt(group[0]?.field.category ?? '', 'category'));
  return planned;
};

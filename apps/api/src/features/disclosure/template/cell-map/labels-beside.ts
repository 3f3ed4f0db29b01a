import { type TemplateAnchor, templateAnchorSchema } from '@kaiji/contracts';
import { addressOf, type Place } from '../workbook/address';
import type { Sheet } from '../workbook/sheet';

/** Farther away a label belongs to something else. */
const MOST_CELLS_LEFT = 30;
const MOST_CELLS_ABOVE = 10;

/**
 * What stands beside a cell and tells what it is for: all labels left of it in its row, or where there is none, the nearest above it.
 * @param answers addresses of the cells for answers, which are no labels
 */
export function labelsBeside(sheet: Sheet, place: Place, answers: ReadonlySet<string>): TemplateAnchor[] {
  const left = found(sheet, answers, Math.min(place.column - 1, MOST_CELLS_LEFT), (step) => ({ row: place.row, column: place.column - step }));
  return left.length > 0 ? left : found(sheet, answers, Math.min(place.row - 1, MOST_CELLS_ABOVE), (step) => ({ row: place.row - step, column: place.column })).slice(0, 1);
}

function found(sheet: Sheet, answers: ReadonlySet<string>, steps: number, placeAt: (step: number) => Place): TemplateAnchor[] {
  const labels = new Map<string, string>();
  for (let step = 1; step <= steps; step += 1) {
    const first = sheet.first(placeAt(step));
    const [cell, text] = [addressOf(first), sheet.text(first)];
    const isLabel = text.trim() !== '' && templateAnchorSchema.safeParse({ cell, text }).success;
    if (isLabel && !answers.has(cell) && !sheet.hasFormula(first)) labels.set(cell, text);
  }
  return [...labels].map(([cell, text]) => ({ cell, text }));
}

/** Labels beside all of these cells, each once, in the order of rows and columns as they were met. */
export function labelsOf(sheet: Sheet, places: readonly Place[]): TemplateAnchor[] {
  const answers = new Set(places.map((one) => addressOf(sheet.first(one))));
  const labels = places.flatMap((one) => labelsBeside(sheet, sheet.first(one), answers));
  return [...new Map(labels.map((one) => [one.cell, one])).values()];
}

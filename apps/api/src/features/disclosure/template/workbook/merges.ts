import { type Place, placeOf } from './address';

/** Cells that are shown as one; what they say stands in the first. */
export interface Merge {
  readonly from: Place;
  readonly to: Place;
}

/** `A1:B2`, or one cell; `undefined` where it is neither. */
export function mergeOf(range: string): Merge | undefined {
  const [first = '', last = first] = range.split(':');
  const [from, to] = [placeOf(first), placeOf(last)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

const covers = ({ from, to }: Merge, { row, column }: Place): boolean =>
  row >= from.row && row <= to.row && column >= from.column && column <= to.column;

/** The merge around a cell, or the cell alone. */
export const mergeAround = (merges: readonly Merge[], place: Place): Merge =>
  merges.find((one) => covers(one, place)) ?? { from: place, to: place };

/** A cell's place, both counted from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

const columnOf = (letters: string): number => [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);

const lettersOf = (column: number): string =>
  column <= 0 ? '' : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** The largest sheet that there is: XFD1048576. */
const MOST = { rows: 1_048_576, columns: 16_384 };

/** Place of `F12`; `undefined` where there is no such cell. */
export function placeOf(address: string): Place | undefined {
  const [, letters = '', digits = ''] = ADDRESS.exec(address) ?? [];
  const place = { row: Number(digits), column: columnOf(letters) };
  return place.row > 0 && place.row <= MOST.rows && place.column <= MOST.columns ? place : undefined;
}

export const addressOf = ({ row, column }: Place): string => `${lettersOf(column)}${row}`;

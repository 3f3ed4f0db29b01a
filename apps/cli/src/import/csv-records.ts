import { decoded } from './read-lines';

export interface CsvRecord {
  /** The line on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quotation mark was never closed. */
  readonly unclosed: boolean;
}

/** Records of RFC 4180: quoted cells may hold commas, line breaks and doubled quotation marks. */
export async function* csvRecords(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRecord> {
  let [line, begins] = [1, 1];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  /** A quotation mark within quotes: the end of them, or the first of two. */
  let pending = false;
  const isEmpty = (): boolean => cells.length === 0 && cell === '';
  for await (const piece of decoded(bytes)) {
    for (const character of piece) {
      if (character === '\n') line += 1;
      if (quoted && !(pending && character !== '"')) {
        if (character !== '"') cell += character;
        else if (pending) {
          cell += character;
          pending = false;
        } else pending = true;
        continue;
      }
      if (pending) [quoted, pending] = [false, false];
      if (character === '"' && cell === '') quoted = true;
      else if (character === ',') {
        cells.push(cell);
        cell = '';
      } else if (character === '\n') {
        if (!isEmpty()) yield { line: begins, cells: [...cells, cell], unclosed: false };
        [cells, cell, begins] = [[], '', line];
      } else if (character !== '\r') cell += character;
    }
  }
  if (!isEmpty()) yield { line: begins, cells: [...cells, cell], unclosed: quoted && !pending };
}

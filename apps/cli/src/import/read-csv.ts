import { Failure } from '../failure';
import type { Session } from '../session';
import { csvRecords } from './csv-records';
import type { Row } from './row';

const COLUMNS = ['check', 'at', 'outcome', 'latencyMs', 'location', 'detail'];
const REQUIRED = ['check', 'at', 'outcome'];
const NUMBER = /^\d+(\.\d+)?$/;

function checkHeader(file: string, header: readonly string[]): void {
  const unknown = header.find((column) => !COLUMNS.includes(column));
  if (unknown !== undefined) throw new Failure('csvUnknownColumn', { file, column: unknown, columns: COLUMNS.join(', ') });
  const twice = header.find((column, index) => header.indexOf(column) !== index);
  if (twice !== undefined) throw new Failure('csvColumnTwice', { file, column: twice });
  const missing = REQUIRED.find((column) => !header.includes(column));
  if (missing !== undefined) throw new Failure('csvColumnMissing', { file, column: missing });
}

/** Empty cells are left out. What is no number is sent as it stands, so that the server can say what is wrong with it. */
function jsonOf(header: readonly string[], cells: readonly string[]): string {
  const entries = header.flatMap((column, index): [string, string | number][] => {
    const cell = cells[index] ?? '';
    if (cell === '') return [];
    return [[column, column === 'latencyMs' && NUMBER.test(cell) ? Number(cell) : cell]];
  });
  return JSON.stringify(Object.fromEntries(entries));
}

/**
 * Probe results as CSV whose first line names the columns, in any order.
 * @throws Failure when that line is wrong
 */
export async function* readCsv(bytes: AsyncIterable<Uint8Array>, file: string, say: Session['say']): AsyncGenerator<Row> {
  let header: readonly string[] | undefined;
  for await (const { line, cells, unclosed } of csvRecords(bytes)) {
    if (!header) {
      header = cells.map((cell) => cell.trim());
      checkHeader(file, header);
    } else if (unclosed) yield { line, problem: say('csvQuote') };
    else if (cells.length !== header.length) yield { line, problem: say('csvCells', { cells: cells.length, columns: header.length }) };
    else yield { line, text: jsonOf(header, cells) };
  }
  if (!header) throw new Failure('csvNoHeader', { file });
}

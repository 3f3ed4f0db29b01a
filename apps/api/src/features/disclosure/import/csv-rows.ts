export interface CsvRow {
  /** The line on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quotation mark was never closed. */
  readonly unclosed: boolean;
}

/** Rows of RFC 4180: quoted cells may hold commas, line breaks and doubled quotation marks. Empty lines are none. */
export function csvRows(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  const token = /("[^"]*(?:""[^"]*)*("|$)|[^",\r\n]*)([^,\r\n]*)(,|\r\n|\r|\n|$)/y;
  let [line, begins] = [1, 1];
  let cells: string[] = [];
  let unclosed = false;
  while (token.lastIndex < text.length || cells.length > 0) {
    const found = token.exec(text);
    if (found === null) break;
    const [whole, first = '', closing, rest = '', end] = found;
    const quoted = first.startsWith('"');
    unclosed ||= quoted && (closing !== '"' || first.length < 2);
    cells.push(quoted ? first.slice(1, closing === '"' ? -1 : undefined).replace(/""/g, '"') + rest : first + rest);
    line += (whole.match(/\r\n|\r|\n/g) ?? []).length;
    if (end === ',') continue;
    if (cells.length > 1 || cells[0] !== '' || unclosed) rows.push({ line: begins, cells, unclosed });
    [cells, begins, unclosed] = [[], line, false];
    if (end === '') break;
  }
  return rows;
}

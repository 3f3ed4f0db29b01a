import { KaijiError } from '../../../platform/errors';
import { startsLikeFormula } from '../export/formula-start';
import { csvRows } from './csv-rows';
import { givenOf, type GivenRow } from './given-row';

export interface ReadAnswers {
  readonly rows: readonly GivenRow[];
  /** Lines that cannot be read at all. */
  readonly unreadable: readonly number[];
}

/** Excel in Japan saves CSV as Shift_JIS unless it is told otherwise. */
function decoded(bytes: Buffer): string {
  for (const encoding of ['utf-8', 'shift_jis']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  throw new KaijiError('malformed', 'importNotText');
}

/** What the form's own CSV puts before a text that a spreadsheet could take for a formula. */
const withoutGuard = (cell: string): string => (cell.startsWith("'") && startsLikeFormula(cell.slice(1)) ? cell.slice(1) : cell);

/**
 * Answers of a CSV: `番号,回答` and, where items do not apply, `該当なし理由`; or the form as Kaiji exports it (`行`, `申請内容`).
 * @throws KaijiError malformed where its first line names no such columns
 */
export function readCsvAnswers(bytes: Buffer): ReadAnswers {
  const [header, ...rows] = csvRows(decoded(bytes));
  const names = (header?.cells ?? []).map((cell) => cell.trim());
  const column = (...possible: string[]): number => names.findIndex((name) => possible.includes(name));
  const field = names.includes('行') ? column('行') : column('番号');
  const [answer, reason] = [column('回答', '申請内容'), column('該当なし理由')];
  if (field < 0 || answer < 0) throw new KaijiError('malformed', 'importColumns');
  const readable = rows.filter(({ cells, unclosed }) => !unclosed && cells.length <= names.length);
  return {
    unreadable: rows.filter((row) => !readable.includes(row)).map(({ line }) => line),
    rows: readable.flatMap(({ line, cells }): GivenRow[] => {
      const given = givenOf(withoutGuard(cells[answer] ?? ''), reason < 0 ? '' : cells[reason]);
      return given === undefined ? [] : [{ line, field: (cells[field] ?? '').trim(), given }];
    }),
  };
}

import { type ColumnKey, columnIndex, COLUMNS } from './columns';
import type { StyleName } from './styles';

export interface SheetCell {
  column: number;
  text: string;
  style: StyleName;
}

export interface SheetRow {
  heightPt: number;
  cells: SheetCell[];
  /** Its texts begin at the upper edge. */
  top: boolean;
  /** Row of the form whose answer stands here. */
  field?: string;
}

/** One-based rows, zero-based columns, both ends included. */
export interface Merge {
  fromRow: number;
  toRow: number;
  fromColumn: number;
  toColumn: number;
}

/** A sheet as it grows: rows from the top, what is merged, and after which rows a page ends. */
export class Sheet {
  readonly rows: SheetRow[] = [];
  readonly merges: Merge[] = [];
  readonly breaksAfter: number[] = [];
  /** The row that every page repeats. */
  headingRow = 0;

  /** Number of the row that was added last. */
  get lastRow(): number {
    return this.rows.length;
  }

  get heightPt(): number {
    return this.rows.reduce((sum, row) => sum + row.heightPt, 0);
  }

  /** Adds a row whose cells each fill a column; columns that are not named stay blank in `style`. */
  add(heightPt: number, style: StyleName, cells: Partial<Record<ColumnKey, { text: string; style?: StyleName }>>, top = false, field?: string): void {
    this.rows.push({
      heightPt,
      top,
      field,
      cells: COLUMNS.map(({ key }, column) => ({ column, text: cells[key]?.text ?? '', style: cells[key]?.style ?? style })),
    });
  }

  /** Joins cells to one; what stands in the first of them stays, so that nothing hides behind it. */
  merge(fromRow: number, toRow: number, from: ColumnKey, to: ColumnKey = from): void {
    const [fromColumn, toColumn] = [columnIndex(from), columnIndex(to)];
    if (fromRow === toRow && fromColumn === toColumn) return;
    this.merges.push({ fromRow, toRow, fromColumn, toColumn });
    const covered = this.rows.slice(fromRow - 1, toRow).flatMap((row) => row.cells.slice(fromColumn, toColumn + 1));
    for (const cell of covered.slice(1)) cell.text = '';
  }

  breakHere(): void {
    if (this.lastRow > 0) this.breaksAfter.push(this.lastRow);
  }
}

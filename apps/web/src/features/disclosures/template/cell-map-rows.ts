import type { CellConfidence, FormField, FormTemplate, UnplacedReason } from '@kaiji/contracts';

/** Cell of each field, as it stands in the form on the screen; blank where it has none. */
export type CellsByField = ReadonlyMap<string, string>;

export interface CellMapRow {
  field: FormField;
  /** What the labels suggest. */
  proposed: { cell: string; confidence: CellConfidence; holds?: string } | undefined;
  unplaced: UnplacedReason | undefined;
}

const ADDRESS = /^[A-Z]{1,3}[1-9]\d{0,6}$/;

/** Each field with what the template's labels suggest for it. */
export const cellMapRows = (fields: readonly FormField[], { proposal }: Pick<FormTemplate, 'proposal'>): CellMapRow[] => {
  const proposed = new Map(proposal?.cells.map((one) => [one.field, one]));
  const unplaced = new Map(proposal?.unplaced.map((one) => [one.field, one.reason]));
  return fields.map((field) => ({ field, proposed: proposed.get(field.id), unplaced: unplaced.get(field.id) }));
};

/** What was confirmed last, or what the labels suggest. */
export const startingCells = ({ cellMap, proposal }: Pick<FormTemplate, 'cellMap' | 'proposal'>): CellsByField =>
  new Map((cellMap ?? proposal)?.cells.map(({ field, cell }) => [field, cell]));

/** Somebody has to look: the labels leave it open, or the cell is not the one that they suggest. */
export const isDoubtful = ({ proposed, unplaced, field }: CellMapRow, cells: CellsByField): boolean =>
  unplaced !== undefined || proposed?.confidence !== 'high' || (cells.get(field.id) ?? '') !== proposed.cell;

export type CellFault = 'notAddress' | 'twice';

/** What would be refused: no address of a cell, or one cell for two fields. */
export const cellFaults = (cells: CellsByField): ReadonlyMap<string, CellFault> => {
  const users = new Map<string, number>();
  for (const cell of cells.values()) users.set(cell, (users.get(cell) ?? 0) + 1);
  const faultOf = (cell: string): CellFault | undefined => {
    if (cell === '') return undefined;
    if (!ADDRESS.test(cell)) return 'notAddress';
    return (users.get(cell) ?? 0) > 1 ? 'twice' : undefined;
  };
  return new Map([...cells].flatMap(([field, cell]) => (faultOf(cell) === undefined ? [] : [[field, faultOf(cell) as CellFault]])));
};

/** As people type it: full-width letters and digits and small letters are the same address. */
export const cellAddressOf = (typed: string): string => typed.normalize('NFKC').trim().toUpperCase();

/** The cells as they are sent; fields without one are left out. */
export const givenCells = (cells: CellsByField): { field: string; cell: string }[] =>
  [...cells].filter(([, cell]) => cell !== '').map(([field, cell]) => ({ field, cell }));

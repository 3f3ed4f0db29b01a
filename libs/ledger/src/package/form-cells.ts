import { canonicalJson } from '../canonical-json';
import { parseCanonicalJson } from '../json/exact-json';
import { Members } from '../json/members';

/** One cell of the exported form. */
export interface FormCell {
  readonly sheet: string;
  /** Address in the sheet, `C12`. */
  readonly cell: string;
  /** Text that stands there. */
  readonly text: string;
  /** Name of the frozen figure whose value the text gives. */
  readonly figure?: string;
}

/** Which cells of which workbook say what. */
export interface FormCells {
  readonly workbook: string;
  readonly cells: readonly FormCell[];
}

/** Bytes of `form/cells.json`. */
export const formatFormCells = ({ workbook, cells }: FormCells): Buffer => Buffer.from(canonicalJson({ workbook, cells: cells.map((cell) => ({ ...cell })) }));

/** Reads `form/cells.json`. */
export function parseFormCells(bytes: Uint8Array): FormCells {
  const members = new Members(parseCanonicalJson(bytes, 'form cells'), 'form cells');
  const cells = members.objects('cells').map((one) => {
    const cell = { sheet: one.text('sheet'), cell: one.text('cell'), text: one.textOrEmpty('text'), figure: one.optionalText('figure') };
    one.done();
    return cell;
  });
  const form = { workbook: members.text('workbook'), cells };
  members.done();
  return form;
}

import type { CellMapProposal, FormEdition, FormField, TemplateCell, UnplacedReason } from '@kaiji/contracts';
import { addressOf, type Place } from '../workbook/address';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { findHeadings, type Headings } from './headings';
import { type ItemBlock, itemBlocks } from './item-blocks';
import { labelsBeside, labelsOf } from './labels-beside';
import { isTitleOf, type PlacedField, placeFields } from './place-fields';

/** A form is among the first. */
const MOST_SHEETS = 30;

/** Which cells of a template take which fields, by what its labels say; of several sheets that one which takes the most. */
export function proposeCellMap(workbook: Workbook, edition: FormEdition): CellMapProposal | null {
  const proposals = workbook.sheets.slice(0, MOST_SHEETS).flatMap(({ name }) => {
    const sheet = workbook.sheet(name);
    const headings = findHeadings(sheet);
    return headings === undefined ? [] : [onSheet(name, sheet, headings, edition)];
  });
  return proposals.toSorted((a, b) => b.cells.length - a.cells.length)[0] ?? null;
}

type Placed = { place: Place; cell: CellMapProposal['cells'][number] };

function onSheet(name: string, sheet: Sheet, headings: Headings, edition: FormEdition): CellMapProposal {
  const blocks = new Map(itemBlocks(sheet, headings, edition).map((one) => [one.no, one]));
  const placed: Placed[] = [];
  const unplaced: CellMapProposal['unplaced'] = [];
  const answers = new Set([...blocks.values()].flatMap(({ rows }) => rows.map(({ place }) => addressOf(place))));
  for (const no of new Set(edition.fields.map((one) => one.no))) {
    const fields = edition.fields.filter((one) => one.no === no);
    const found = fieldsOf(blocks.get(no), fields);
    for (const { id } of fields) {
      const one = found.placed.find(({ field }) => field === id);
      const reason = one === undefined ? found.reason : refusal(sheet, one, answers);
      if (one === undefined || reason !== undefined) unplaced.push({ field: id, reason: reason ?? found.reason });
      else placed.push({ place: one.row.place, cell: cellOf(sheet, one) });
    }
  }
  const anchors = labelsOf(sheet, placed.map(({ place }) => place));
  return { edition: edition.edition, sheet: name, anchors, cells: placed.map(({ cell }) => cell), unplaced };
}

function cellOf(sheet: Sheet, { field, row, confidence }: PlacedField): Placed['cell'] {
  const holds = sheet.text(row.place);
  return { field, cell: addressOf(row.place), confidence, ...(holds.trim() === '' ? {} : { holds }) };
}

function fieldsOf(block: ItemBlock | undefined, fields: readonly FormField[]): { placed: PlacedField[]; reason: UnplacedReason } {
  const [first] = fields;
  if (block === undefined || first === undefined) return { placed: [], reason: 'itemNotFound' };
  if (!isTitleOf(block, first)) return { placed: [], reason: 'titleDiffers' };
  return { placed: placeFields(block, fields), reason: 'rowNotFound' };
}

/** Why a cell that was found may not be filled. */
function refusal(sheet: Sheet, { row }: PlacedField, answers: ReadonlySet<string>): UnplacedReason | undefined {
  if (sheet.hasFormula(row.place)) return 'cellHasFormula';
  return labelsBeside(sheet, row.place, answers).length === 0 ? 'noLabel' : undefined;
}

/** Fields of an edition that a map has no cell for. */
export const fieldsWithoutCell = (edition: FormEdition, cells: readonly TemplateCell[]): string[] => {
  const placed = new Set(cells.map(({ field }) => field));
  return edition.fields.map(({ id }) => id).filter((id) => !placed.has(id));
};

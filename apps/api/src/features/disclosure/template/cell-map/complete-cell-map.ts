import type { CellMap, FormEdition, PutCellMap, TemplateAnchor } from '@kaiji/contracts';
import { type FieldFault, fieldError, KaijiError } from '../../../../platform/errors';
import { addressOf, type Place, placeOf } from '../workbook/address';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { cellFaults } from './cell-faults';
import { labelsBeside, labelsOf } from './labels-beside';
import { refuseRevised } from './refuse-revised';

type Given = Omit<PutCellMap, 'reason'>;

/**
 * A cell map as somebody gave it, with the labels beside its cells where it names none.
 * @throws KaijiError validation naming each cell or field that cannot be, conflict where a label that it names is not there
 */
export function completeCellMap(workbook: Workbook, edition: FormEdition, { sheet: name, anchors, cells }: Given): CellMap {
  if (!workbook.sheets.some((one) => one.name === name)) throw fieldError('sheet', 'templateSheetMissing', { sheet: name });
  const sheet = workbook.sheet(name);
  const places = cells.flatMap(({ cell }) => placeOf(cell) ?? []);
  const labels = anchors ?? labelsOf(sheet, places);
  const faults = [...cellFaults(sheet, edition, cells, shownAt(sheet, labels)), ...(anchors === undefined ? unlabelled(sheet, cells, places) : [])];
  if (faults.length > 0) throw new KaijiError('validation', 'validation', { fields: faults });
  refuseRevised(sheet, name, labels);
  return { edition: edition.edition, sheet: name, anchors: labels, cells };
}

const shownAt = (sheet: Sheet, anchors: readonly TemplateAnchor[]): Set<string> =>
  new Set(anchors.flatMap(({ cell }) => {
    const place = placeOf(cell);
    return place === undefined ? [] : [addressOf(sheet.first(place))];
  }));

/** A cell without a label near it could stand anywhere: a revision of the form would not be noticed. */
function unlabelled(sheet: Sheet, cells: Given['cells'], places: readonly Place[]): FieldFault[] {
  const answers = new Set(places.map((one) => addressOf(sheet.first(one))));
  return cells.flatMap(({ cell }, at) => {
    const place = placeOf(cell);
    if (place === undefined || labelsBeside(sheet, sheet.first(place), answers).length > 0) return [];
    return [{ path: `cells.${at}.cell`, messageKey: 'templateCellUnlabelled' as const, params: { cell } }];
  });
}

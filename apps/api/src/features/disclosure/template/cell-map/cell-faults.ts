import type { FormEdition, TemplateCell } from '@kaiji/contracts';
import type { FieldFault } from '../../../../platform/errors';
import { addressOf, placeOf } from '../workbook/address';
import type { Sheet } from '../workbook/sheet';

/** What is wrong with the cells of a map for this form and this sheet. */
export function cellFaults(sheet: Sheet, edition: FormEdition, cells: readonly TemplateCell[], anchored: ReadonlySet<string>): FieldFault[] {
  const [fields, places] = [new Set(edition.fields.map(({ id }) => id)), new Map<string, string>()];
  const named = new Set<string>();
  return cells.flatMap(({ field, cell }, at): FieldFault[] => {
    const faults: FieldFault[] = [];
    const fault = (part: 'field' | 'cell', messageKey: FieldFault['messageKey'], params: FieldFault['params']): unknown =>
      faults.push({ path: `cells.${at}.${part}`, messageKey, params });
    if (!fields.has(field)) fault('field', 'fieldNotFound', { field });
    if (named.has(field)) fault('field', 'templateFieldTwice', { field });
    named.add(field);
    const place = placeOf(cell);
    if (place === undefined) fault('cell', 'templateNoSuchCell', { cell });
    else {
      const shown = addressOf(sheet.first(place));
      const other = places.get(shown);
      if (other !== undefined) fault('cell', 'templateCellTwice', { cell, field: other });
      places.set(shown, field);
      if (sheet.hasFormula(place)) fault('cell', 'templateCellHasFormula', { cell });
      if (anchored.has(shown)) fault('cell', 'templateCellIsLabel', { cell });
    }
    return faults;
  });
}

import type { TemplateAnchor } from '@kaiji/contracts';
import { KaijiError } from '../../../../platform/errors';
import type { Sheet } from '../workbook/sheet';
import { anchorFaults } from './anchor-faults';

/** So many are told; the rest follow from them. */
const MOST_TOLD = 20;
const LONGEST_TOLD = 80;

const shortened = (text: string): string => {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length > LONGEST_TOLD ? `${characters.slice(0, LONGEST_TOLD).join('')}…` : characters.join('');
};

/** @throws KaijiError conflict naming the cells, what is expected in them and what is there */
export function refuseRevised(sheet: Sheet, sheetName: string, anchors: readonly TemplateAnchor[]): void {
  const faults = anchorFaults(sheet, anchors);
  if (faults.length === 0) return;
  const fields = faults.slice(0, MOST_TOLD).map(({ cell, expected, found }) => ({
    path: `${sheetName}!${cell}`,
    messageKey: found === '' ? ('templateLabelMissing' as const) : ('templateLabelDiffers' as const),
    params: { cell, expected: shortened(expected), found: shortened(found) },
  }));
  throw new KaijiError('conflict', 'templateRevised', { params: { count: faults.length }, fields });
}

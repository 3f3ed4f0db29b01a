import type { TemplateAnchor } from '@kaiji/contracts';
import type { Sheet } from '../workbook/sheet';
import { normalised } from './normalised';

export interface AnchorFault {
  readonly cell: string;
  readonly expected: string;
  readonly found: string;
}

/** Labels that do not stand where the map says: the form was revised, and answers would stand in wrong rows. */
export const anchorFaults = (sheet: Sheet, anchors: readonly TemplateAnchor[]): AnchorFault[] =>
  anchors
    .map(({ cell, text }) => ({ cell, expected: text, found: sheet.textAt(cell) }))
    .filter(({ expected, found }) => normalised(expected) !== normalised(found));

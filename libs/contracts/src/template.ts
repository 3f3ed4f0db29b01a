import { z } from 'zod';
import { storable, text, title } from './primitives';
import type { WorkbookKind } from './template-limits';

/** `POST /services/{service}/form-templates?name=…`; the body is the workbook itself. */
export const addTemplateQuerySchema = z.strictObject({
  name: title.max(200),
  edition: z.string().min(1).max(60).default('asp-saas-2019'),
});
export type AddTemplateQuery = z.output<typeof addTemplateQuerySchema>;

/** Address of a cell: `F12`. */
const cellAddress = z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/, { error: 'Address of a cell, like F12' });

/** A label of the form that has to stand in a cell, or the form is another one. */
export const templateAnchorSchema = z.strictObject({ cell: cellAddress, text: text(2000).min(1) });
export type TemplateAnchor = z.output<typeof templateAnchorSchema>;

export const templateCellSchema = z.strictObject({ field: storable.min(1).max(60), cell: cellAddress });
export type TemplateCell = z.output<typeof templateCellSchema>;

/** Without anchors, the labels beside the cells are taken from the template as it is. */
export const putCellMapSchema = z.strictObject({
  edition: z.string().min(1).max(60),
  sheet: storable.min(1).max(255),
  anchors: z.array(templateAnchorSchema).min(1).max(5000).optional(),
  cells: z.array(templateCellSchema).min(1).max(500),
  reason: text(2000).min(1).regex(/\S/, { error: 'Blank' }),
});
export type PutCellMap = z.output<typeof putCellMapSchema>;

/** Which cell of a template takes which field of the form. */
export interface CellMap {
  edition: string;
  sheet: string;
  anchors: TemplateAnchor[];
  cells: TemplateCell[];
}

export interface KeptCellMap extends CellMap {
  /** From 1. */
  version: number;
  reason: string;
  writtenAt: string;
  writtenBy: string;
}

export const CELL_CONFIDENCES = ['high', 'medium', 'low'] as const;
/** `high`: number, title and wording agree; `medium`: all but one; `low`: by the order of the rows alone. */
export type CellConfidence = (typeof CELL_CONFIDENCES)[number];

export const UNPLACED_REASONS = ['itemNotFound', 'titleDiffers', 'rowNotFound', 'cellTaken', 'cellHasFormula', 'noLabel'] as const;
/** `itemNotFound`: no such item on the sheet; `titleDiffers`: its number is there beside another title; `rowNotFound`: which of its rows is not clear. */
export type UnplacedReason = (typeof UNPLACED_REASONS)[number];

/** What the labels of a template suggest. Nothing is filled by it until somebody has confirmed it. */
export interface CellMapProposal extends CellMap {
  /** `holds`: what stands in the cell now, and would be replaced. */
  cells: (TemplateCell & { confidence: CellConfidence; holds?: string })[];
  unplaced: { field: string; reason: UnplacedReason }[];
}

export interface FormTemplateHead {
  id: string;
  name: string;
  edition: string;
  kind: WorkbookKind;
  /** Of the file as it was received, in hexadecimal digits. */
  sha256: string;
  bytes: number;
  uploadedAt: string;
  uploadedBy: string;
  /** `null`: nobody has confirmed a cell map yet. */
  cellMapVersion: number | null;
}

export interface FormTemplate extends FormTemplateHead {
  sheets: string[];
  cellMap: KeptCellMap | null;
  /** `null`: no sheet has a column of answers that was recognised. */
  proposal: CellMapProposal | null;
}

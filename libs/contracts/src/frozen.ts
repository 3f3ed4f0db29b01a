import { z } from 'zod';
import { type Figure, type FigureName, type FigurePeriod, FIGURES } from './figures';
import { boundary, text } from './primitives';

/** Freezing (確定): the figures of a period that is over, all of them where none is named. */
export const freezeSchema = z.strictObject({
  figures: z.array(z.enum(FIGURES)).min(1).max(FIGURES.length).optional(),
  from: boundary,
  to: boundary,
  reason: text(2000).min(1).optional(),
});
export type Freeze = z.output<typeof freezeSchema>;

export const approveFrozenSchema = z.strictObject({ reason: text(2000).min(1).optional() }).prefault({});
export const restateFrozenSchema = z.strictObject({ reason: text(2000).min(1).regex(/\S/, { error: 'Blank' }) });

export const FROZEN_STATES = ['frozen', 'approved', 'restated'] as const;
export type FrozenState = (typeof FROZEN_STATES)[number];

/** One part of a figure that is not what it was. Of a list the lengths are compared, and how many items differ. */
export interface FigureDifference {
  /** Where in the figure: `value.percent`, `byCause.hardware`, `outages`. */
  path: string;
  before: string | number | boolean | null;
  after: string | number | boolean | null;
  /** Of a list: items that are not in the other one. */
  changedItems?: number;
}

/** What the records of today would make of a figure that was frozen. */
export interface FigureDrift {
  foundAt: string;
  differences: FigureDifference[];
}

export interface FrozenFigureHead {
  id: string;
  service: string;
  figure: FigureName;
  period: FigurePeriod;
  /** Counts up with each restatement. */
  revision: number;
  state: FrozenState;
  /** The figure's headline. */
  value: Figure['value'];
  frozenAt: string;
  frozenBy: string;
  reason?: string;
  approvedAt?: string;
  approvedBy?: string;
  supersedes?: string;
  supersededBy?: string;
  /** Set while later evidence would give another figure. */
  drift: FigureDrift | null;
}

export interface FrozenFigure extends FrozenFigureHead {
  /** The figure as it was frozen. */
  body: Figure;
  /** Entries of the ledger that it was computed from. */
  inputs: { count: number; merkleRoot: string };
  /** SHA-256 of the signed statement, and its entry's subject in the ledger. */
  statement: { sha256: string; subject: string };
  /** What a restatement changed. */
  changes?: FigureDifference[];
}

export interface FreezeAnswer {
  items: FrozenFigure[];
}

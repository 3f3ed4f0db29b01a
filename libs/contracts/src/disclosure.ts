import { z } from 'zod';
import { boundary, localDate, text, title } from './primitives';
import type { FigureName } from './figures';

export const createDisclosureSchema = z.strictObject({
  edition: z.string().min(1).max(60).default('asp-saas-2019'),
  date: localDate,
  from: boundary,
  to: boundary,
});
export type CreateDisclosure = z.output<typeof createDisclosureSchema>;

export const putAnswerSchema = z.union([
  z.strictObject({ text: text(10_000), reason: title.optional() }),
  z.strictObject({ notApplicable: z.literal(true), reason: text(1000).min(1) }),
]);
export type PutAnswer = z.output<typeof putAnswerSchema>;

export const transitionSchema = z.strictObject({ reason: text(2000).min(1).optional() }).prefault({});

export const DISCLOSURE_STATES = ['draft', 'submitted', 'returned', 'approved', 'filed', 'restated'] as const;
export type DisclosureState = (typeof DISCLOSURE_STATES)[number];

export type AnswerSource = 'figure' | 'typed' | 'notApplicable' | null;

/** Where a drafted answer comes from: the figure, its period and the parts that the wording used. */
export interface AnswerFigure {
  figure: FigureName;
  rulesVersion: string;
  evidenceHash: string;
  computedAt: string;
  /** What the wording was made from, for the screen: label and value as shown. */
  parts: { label: string; value: string }[];
}

export interface Answer {
  field: string;
  text: string | null;
  source: AnswerSource;
  figure?: AnswerFigure;
  /** The draft that the figure proposes, kept also where the answer was typed over. */
  draft?: string;
  /** Why it does not apply, or why the figure may not be disclosed. */
  reason?: string;
  revision: number;
  updatedAt: string | null;
  updatedBy: string | null;
}

export interface DisclosureHead {
  id: string;
  service: string;
  edition: string;
  date: string;
  period: { from: string; to: string; timeZone: string; asOf: string };
  state: DisclosureState;
  createdAt: string;
  createdBy: string;
  /** The filed disclosure that this one corrects. */
  restates?: string;
  /** The one that corrects this one. */
  restatedBy?: string;
}

export interface Disclosure extends DisclosureHead {
  answers: Answer[];
  history: { action: string; at: string; by: string; reason?: string }[];
}

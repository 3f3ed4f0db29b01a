import type { Figure, FigureName, ServiceView } from '@kaiji/contracts';

export interface DraftPart {
  label: string;
  value: string;
}

/** What a figure proposes for one field. */
export interface Draft {
  field: string;
  /** `null` where nothing may be stated; `reason` then says why. Never a 0 for "not known". */
  text: string | null;
  figure: FigureName;
  /** What the wording was made from, as shown. */
  parts: DraftPart[];
  reason?: string;
}

/** What the wording needs to know of the service. */
export type DraftService = Pick<ServiceView, 'pattern' | 'startedOn' | 'endedOn'>;

export type FigureOf<Name extends FigureName> = Extract<Figure, { figure: Name }>;

/** Stands in a draft where only a person can say what belongs there; an answer that still has it is not finished. */
export const TO_BE_TYPED = '【要記入】';

export const part = (label: string, value: string): DraftPart => ({ label, value });

/** A draft without a text. */
export const withheld = (field: string, figure: FigureName, reason: string, parts: DraftPart[] = []): Draft => ({
  field,
  text: null,
  figure,
  parts,
  reason,
});

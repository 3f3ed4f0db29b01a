import type { ExactPercent } from '../types';
import type { Note } from './note';

export interface SupportResult {
  readonly value: { readonly answeredPercent: ExactPercent | null } | null;
  readonly offered: number;
  readonly answered: number;
  readonly abandoned: number;
  readonly abandonment: ExactPercent | null;
  readonly due: number;
  readonly completedInTime: ExactPercent | null;
  readonly answeredInTime: ExactPercent | null;
  readonly notes: readonly Note[];
}

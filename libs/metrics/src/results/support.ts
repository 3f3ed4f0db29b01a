import type { ExactPercent } from '../types';
import type { Note } from './note';

export interface DeskTime {
  readonly announcedMs: number;
  /** Of the announced time. */
  readonly staffedMs: number;
  /** `null` where nothing was announced, or no staffing is recorded at all. */
  readonly availability: ExactPercent | null;
}

/** The hours of the channels added up, and each channel's, by name. */
export interface SupportDesk extends DeskTime {
  readonly channels: readonly (DeskTime & { readonly channel: string })[];
}

export interface SupportResult {
  readonly value: { readonly answeredPercent: ExactPercent | null } | null;
  readonly offered: number;
  readonly answered: number;
  readonly abandoned: number;
  readonly abandonment: ExactPercent | null;
  readonly due: number;
  readonly completedInTime: ExactPercent | null;
  readonly answeredInTime: ExactPercent | null;
  readonly desk: SupportDesk;
  readonly notes: readonly Note[];
}

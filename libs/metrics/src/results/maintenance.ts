import type { ExactPercent, Interval } from '../types';
import type { Note } from './note';

export interface MaintenanceRow extends Interval {
  readonly maintenance: string;
  readonly title: string;
  readonly announcedAt: number;
  readonly noticeMs: number;
  readonly kind: 'planned' | 'emergency' | 'cancelled';
  readonly channels: readonly string[];
}

export interface MaintenanceResult {
  readonly value: { readonly minimumNoticeDays: number | null } | null;
  readonly planned: number;
  readonly emergency: number;
  readonly cancelled: number;
  readonly minimumNoticeMs: number | null;
  readonly medianNoticeMs: number | null;
  /** Of all that were held: announced at least `maintenanceNoticeDays` before. */
  readonly withinNotice: ExactPercent | null;
  readonly hasEmergency: boolean;
  readonly channels: readonly string[];
  readonly list: readonly MaintenanceRow[];
  readonly notes: readonly Note[];
}

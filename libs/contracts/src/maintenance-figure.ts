import type { ExactPercent, FigureHead, WireInterval } from './figures';

export interface MaintenanceRow extends WireInterval {
  maintenance: string;
  title: string;
  announcedAt: string;
  noticeMs: number;
  kind: 'planned' | 'emergency' | 'cancelled';
  channels: string[];
}

export interface MaintenanceFigure extends FigureHead<'maintenance'> {
  value: { minimumNoticeDays: number | null } | null;
  planned: number;
  emergency: number;
  cancelled: number;
  minimumNoticeMs: number | null;
  medianNoticeMs: number | null;
  /** Of all that were held: announced at least `maintenanceNoticeDays` before. */
  withinNotice: ExactPercent | null;
  hasEmergency: boolean;
  channels: string[];
  list: MaintenanceRow[];
}

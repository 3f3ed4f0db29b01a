import type { ExactPercent, FigureHead } from './figures';

export interface SupportFigure extends FigureHead<'support'> {
  value: { answeredPercent: ExactPercent | null } | null;
  offered: number;
  answered: number;
  abandoned: number;
  abandonment: ExactPercent | null;
  due: number;
  completedInTime: ExactPercent | null;
  /** Of those that have a limit for answering which has passed, or were answered. */
  answeredInTime: ExactPercent | null;
  desk: SupportDesk;
}

export interface DeskTime {
  announcedMs: number;
  /** Of the announced time. */
  staffedMs: number;
  /** Staffed ÷ announced; `null` where nothing was announced, or no staffing is recorded at all. */
  availability: ExactPercent | null;
}

/** The hours of the channels added up, and each channel's. */
export interface SupportDesk extends DeskTime {
  channels: (DeskTime & { channel: string })[];
}

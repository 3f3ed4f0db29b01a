import { jst, MINUTE_MS, SECOND_MS } from '../timeline/instants';
import type { IncidentStory } from './story';

type What = Omit<IncidentStory, 'occurredAt' | 'restoredAt' | 'detectedAt' | 'acknowledgedAt' | 'firstNoticeAt' | 'closedAt'>;

/** How an incident went: seconds and minutes since the event before. */
export interface IncidentTiming {
  /** Wall-clock time in Japan. */
  readonly occurred: string;
  readonly restoredAfterSeconds: number;
  readonly detectedAfterSeconds: number;
  readonly acknowledgedAfterSeconds: number;
  readonly noticeAfterMinutes: number;
  readonly closed: string;
}

export function incident(what: What, timing: IncidentTiming): IncidentStory {
  const occurredAt = jst(timing.occurred);
  const detectedAt = occurredAt + timing.detectedAfterSeconds * SECOND_MS;
  return {
    ...what,
    occurredAt,
    detectedAt,
    restoredAt: occurredAt + timing.restoredAfterSeconds * SECOND_MS,
    acknowledgedAt: detectedAt + timing.acknowledgedAfterSeconds * SECOND_MS,
    firstNoticeAt: detectedAt + timing.noticeAfterMinutes * MINUTE_MS,
    closedAt: jst(timing.closed),
  };
}

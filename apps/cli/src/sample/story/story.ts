import type { CauseDetail, Impact } from '@kaiji/contracts';
import type { CheckKey, ComponentKey, Location } from '../sample-service';
import type { Span } from '../timeline/instants';

/** What the probers saw for a while, or that they did not look. */
export interface ProbeEffect extends Span {
  readonly checks: readonly CheckKey[];
  readonly locations: readonly Location[];
  /** `silent`: no result at all. */
  readonly outcome: 'down' | 'degraded' | 'unknown' | 'silent';
  readonly detail?: string;
}

export interface IncidentStory {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly impact: Impact;
  readonly cause: CauseDetail;
  readonly components: readonly ComponentKey[];
  readonly occurredAt: number;
  readonly restoredAt: number;
  readonly detectedAt: number;
  readonly acknowledgedAt: number;
  readonly firstNoticeAt: number;
  /** When the cause was known; until then it is under investigation. */
  readonly closedAt: number;
  /** Checks that it stopped or slowed; none: the probers did not see it. */
  readonly checks: readonly CheckKey[];
}

export interface MaintenanceStory {
  readonly id: string;
  readonly title: string;
  readonly announcedAt: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly endedAt: number;
  readonly channels: readonly string[];
  /** When users met a closed door. */
  readonly closed: Span | null;
}

/** What happened to the service. The same instants give the same story, whatever span is asked for. */
export interface Story {
  readonly incidents: readonly IncidentStory[];
  readonly maintenances: readonly MaintenanceStory[];
  /** What befell the probers themselves, or parts whose stop no user noticed. */
  readonly troubles: readonly ProbeEffect[];
}

import { DAY_MS, intersect, subtract } from '../interval/interval-set';
import type { EmergencyReason } from '../results';
import type { Interval, Maintenance, MaintenanceRevision } from '../types';
import { intersectScopes, scopeOf, subtractScopes, type Scope } from './scope';

/** A stretch of one maintenance in which nothing changes: excluded, or an emergency for a reason. */
export interface MaintenancePiece extends Interval {
  readonly scope: Scope;
  readonly emergency: EmergencyReason | null;
}

export interface PlannedMaintenance extends Interval {
  readonly id: string;
  readonly title: string;
  readonly recordedBy?: string;
  readonly components?: readonly string[];
  readonly channels: readonly string[];
  /** The announcement that counts for the window. */
  readonly announcedAt: number;
  readonly noticeMs: number;
  readonly eligible: boolean;
  /** Cancelled before it began. */
  readonly cancelled: boolean;
  readonly enteredAfterTheFact: boolean;
  readonly pieces: readonly MaintenancePiece[];
}

/** As a set of times; one that ends before it starts holds none. */
const span = (from: number, to: number): Interval[] => [{ from, to }];

/** The last revision that was recorded before the start that it gives itself; of an imported past the first. */
function announcedRevision(revisions: readonly MaintenanceRevision[]): MaintenanceRevision {
  return revisions.findLast(({ recordedAt, startsAt }) => recordedAt <= startsAt) ?? revisions[0]!;
}

/**
 * Which time of a maintenance is planned and which is an emergency. Planned is what both the announced and the latest revision
 * cover (narrowing is honoured, widening after the start is not), until a recorded end or cancellation, provided that it was
 * announced `noticeDays` times 24 hours before it starts. The rest, an overrun included, is an emergency. So is all of one that was first
 * recorded after its start though the service had been recorded by then (`serviceRecordedAt`): its announcement is a mere claim. Where
 * the service itself was recorded later, or it is not known when, it may be history that was taken over.
 */
export function planMaintenance(
  { id, revisions }: Maintenance,
  noticeDays: number,
  componentKeys: readonly string[],
  serviceRecordedAt?: number,
): PlannedMaintenance {
  const announced = announcedRevision(revisions);
  const latest = revisions.at(-1)!;
  const from = Math.max(announced.startsAt, latest.startsAt);
  const moved = latest.startsAt !== announced.startsAt;
  const announcedAt = moved ? Math.max(announced.announcedAt, latest.announcedAt) : announced.announcedAt;
  const noticeMs = from - announcedAt;
  const first = revisions[0]!;
  const enteredAfterTheFact = first.recordedAt > first.startsAt;
  const enteredLate = enteredAfterTheFact && (serviceRecordedAt ?? Infinity) <= first.startsAt;
  const eligible = !enteredLate && noticeMs >= noticeDays * DAY_MS;
  const cancelledAt = latest.cancelledAt ?? Infinity;
  const heldUntil = Math.min(latest.endedAt ?? latest.endsAt, cancelledAt);
  const held = span(latest.startsAt, heldUntil);
  const window = eligible ? intersect(held, span(from, Math.min(announced.endsAt, latest.endsAt))) : [];
  const scope = scopeOf(latest.components, componentKeys);
  const plannedScope = intersectScopes(scope, scopeOf(announced.components, componentKeys));
  const addedScope = subtractScopes(scope, plannedScope, componentKeys);
  const early: EmergencyReason = eligible ? 'widenedAfterStart' : enteredLate || noticeMs < 0 ? 'announcedAfterStart' : 'shortNotice';
  const rest = subtract(held, window);
  const emergency = (times: readonly Interval[], reason: EmergencyReason, of: Scope): MaintenancePiece[] =>
    times.map((time) => ({ ...time, scope: of, emergency: reason }));
  return {
    id,
    title: latest.title,
    recordedBy: announced.recordedBy,
    components: latest.components,
    channels: latest.channels ?? [],
    from: latest.startsAt,
    to: Math.max(latest.startsAt, heldUntil),
    announcedAt,
    noticeMs,
    eligible,
    cancelled: cancelledAt <= latest.startsAt,
    enteredAfterTheFact,
    pieces: [
      ...window.map((time) => ({ ...time, scope: plannedScope, emergency: null })),
      ...(addedScope.size === 0 ? [] : emergency(window, 'widenedAfterStart', addedScope)),
      ...emergency(intersect(rest, span(-Infinity, latest.endsAt)), early, scope),
      ...emergency(intersect(rest, span(latest.endsAt, Infinity)), 'overrun', scope),
    ],
  };
}

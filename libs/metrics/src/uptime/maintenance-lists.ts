import { overlapMs } from '../interval/interval-set';
import type { EmergencyMaintenance, Exclusion } from '../results';
import { measureSegments, segmentsWithin, totalsOf } from '../state/measure';
import type { ServiceRecord } from '../state/service-record';
import type { Interval } from '../types';

const clip = ({ from, to }: Interval, span: Interval): Interval => ({ from: Math.max(from, span.from), to: Math.min(to, span.to) });

const byStart = (a: Interval & { maintenance: string }, b: Interval & { maintenance: string }): number =>
  a.from - b.from || a.to - b.to || (a.maintenance < b.maintenance ? -1 : 1);

/**
 * Planned maintenance within the effective time. `excludedMs` is what the window alone takes from service hours; overlapping
 * windows take it once. A window of some components takes nothing: it is 0.
 */
export function exclusionsOf({ plans, effective, hours }: ServiceRecord): Exclusion[] {
  return plans
    .flatMap((plan) =>
      plan.pieces
        .filter(({ emergency }) => emergency === null)
        .map((piece) => {
          const { from, to } = clip(piece, effective);
          return {
            from,
            to,
            maintenance: plan.id,
            title: plan.title,
            announcedAt: plan.announcedAt,
            ...(plan.recordedBy === undefined ? {} : { recordedBy: plan.recordedBy }),
            noticeMs: plan.noticeMs,
            enteredAfterTheFact: plan.enteredAfterTheFact,
            excludedMs: piece.scope === null ? overlapMs(hours, from, to) : 0,
          };
        }),
    )
    .filter(({ from, to }) => from < to)
    .sort(byStart);
}

/** Maintenance that is not excluded, with the downtime of the service while it was held. */
export function emergenciesOf({ plans, effective, agreedSegments }: ServiceRecord): EmergencyMaintenance[] {
  return plans
    .flatMap((plan) =>
      plan.pieces.flatMap((piece) => {
        const { from, to } = clip(piece, effective);
        if (piece.emergency === null || from >= to) return [];
        const { downMs } = totalsOf(measureSegments(segmentsWithin(agreedSegments, [{ from, to }])));
        const { id, title, announcedAt, noticeMs } = plan;
        return [{ from, to, maintenance: id, title, announcedAt, noticeMs, reason: piece.emergency, downMs }];
      }),
    )
    .sort(byStart);
}

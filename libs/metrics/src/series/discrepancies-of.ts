import { intersect, normalise, subtract } from '../interval/interval-set';
import { policySpans, type PolicySpan } from '../policy/policy-spans';
import { soundIncidents, soundMaintenances } from '../records/sound-records';
import type { Discrepancy, Outage } from '../results';
import { segmentsWithin } from '../state/measure';
import { planUnder } from '../state/plan-under';
import { pieceByPiece, sweepPieces, type PieceByPiece } from '../state/policy-pieces';
import { effectiveTime } from '../state/service-record';
import type { FigureInput, Incident, Interval } from '../types';
import { outagesOf } from '../uptime/outages';
import { serviceHoursWithin } from '../zone/service-hours';

/** An incident with the first and the last instant of it that lie in agreed service time. */
interface Claimed extends Interval {
  readonly incident: Incident;
  readonly isRestored: boolean;
}

/**
 * Agreed service time, with planned maintenance of some components taken out as well: nobody expects an incident there; and without
 * the time in which incidents are the basis: there is nothing to compare.
 */
function comparableTime(input: FigureInput, policies: readonly PolicySpan[], { pieces, components }: PieceByPiece): Interval[] {
  const keys = components.map(({ key }) => key);
  const plans = soundMaintenances(input.maintenances).rows.map((row) => planUnder(row, policies, keys, input.service.recordedAt));
  const planned = plans.flatMap((plan) => plan.pieces.filter(({ emergency }) => emergency === null));
  const probed = pieces.filter(({ span }) => span.policy.basis === 'probes');
  const hours = serviceHoursWithin(effectiveTime(input), input.service.hours, input.timeZone);
  return subtract(intersect(hours, normalise(probed)), normalise(planned));
}

function claimsOf(incidents: readonly Incident[], comparable: readonly Interval[]): Claimed[] {
  return incidents.flatMap((incident) => {
    if (incident.falsePositive || (incident.impact !== 'outage' && incident.impact !== 'partial')) return [];
    const to = incident.restoredAt ?? Infinity;
    const times = intersect([{ from: incident.occurredAt, to }], comparable);
    const [first, last] = [times[0], times.at(-1)];
    return first && last ? [{ incident, from: first.from, to: last.to, isRestored: last.to === to }] : [];
  });
}

const touches = (a: Interval, b: Interval, toleranceMs: number): boolean => a.from <= b.to + toleranceMs && b.from <= a.to + toleranceMs;

function differences({ incident, from, to, isRestored }: Claimed, outages: readonly Outage[], toleranceMs: number): Discrepancy[] {
  const components = [...new Set(outages.flatMap((outage) => outage.components))].sort();
  const between = (kind: 'startDiffers' | 'endDiffers', a: number, b: number): Discrepancy[] => {
    const differenceMs = Math.abs(a - b);
    return differenceMs > toleranceMs
      ? [{ kind, from: Math.min(a, b), to: Math.max(a, b), incident: incident.id, components, differenceMs }]
      : [];
  };
  const start = Math.min(...outages.map((outage) => outage.from));
  const end = Math.max(...outages.map((outage) => outage.to));
  return [...between('startDiffers', from, start), ...(isRestored ? between('endDiffers', to, end) : [])];
}

/** The probes against the incidents; see `computeDiscrepancies`. */
export function discrepanciesOf(input: FigureInput, toleranceMs: number): Discrepancy[] {
  const policies = policySpans(input);
  const parts = pieceByPiece(input, policies, effectiveTime(input));
  const comparable = comparableTime(input, policies, parts);
  const segments = sweepPieces(parts, []);
  const outages = outagesOf(segmentsWithin(segments, comparable), []);
  const claims = claimsOf(soundIncidents(input.incidents).rows, comparable);
  const claimed = new Set<Outage>();
  const found = claims.flatMap((claim): Discrepancy[] => {
    const matching = outages.filter((outage) => touches(claim, outage, toleranceMs));
    matching.forEach((outage) => claimed.add(outage));
    if (matching.length > 0) return differences(claim, matching, toleranceMs);
    const { incident, from, to } = claim;
    return [{ kind: 'incidentOnly', from, to, incident: incident.id, components: incident.components ?? [], differenceMs: to - from }];
  });
  const unclaimed = outages.filter((outage) => !claimed.has(outage));
  const probeOnly = unclaimed.map(
    ({ from, to, components }): Discrepancy => ({ kind: 'probeOnly', from, to, components, differenceMs: to - from }),
  );
  return [...found, ...probeOnly].sort((a, b) => a.from - b.from || a.to - b.to);
}

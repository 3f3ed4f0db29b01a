import { intersect, normalise, subtract } from '../interval/interval-set';
import { policyNotes } from '../policy/policy-notes';
import { policySpans, type PolicySpan } from '../policy/policy-spans';
import { quarantinedRuns, soundCorrections, soundIncidents, soundMaintenances } from '../records/sound-records';
import type { Note } from '../results';
import type { Correction, FigureInput, Incident, Interval, Maintenance } from '../types';
import { serviceHoursWithin } from '../zone/service-hours';
import { effectsOf } from './effects';
import type { PlannedMaintenance } from './maintenance-plan';
import { segmentsWithin } from './measure';
import { planUnder } from './plan-under';
import { pieceByPiece, sweepPieces, type PieceByPiece } from './policy-pieces';
import { basisNotes, maintenanceNotes, unknownComponentNotes } from './record-notes';
import type { StateSegment } from './sweep';

/** All that uptime, breakdown and timeline have in common: worked out once for an input. */
export interface ServiceRecord {
  readonly input: FigureInput;
  /** The policies over all time. */
  readonly policies: readonly PolicySpan[];
  /** The effective time by the policies in force, with what the probes say in each. */
  readonly parts: PieceByPiece;
  /** The period within the life of the service and not after asOf; empty where `from` is not before `to`. */
  readonly effective: Interval;
  /** Service hours within it. */
  readonly hours: readonly Interval[];
  /** Service hours excluded for planned maintenance of the whole service. */
  readonly excluded: readonly Interval[];
  readonly agreed: readonly Interval[];
  readonly incidents: readonly Incident[];
  readonly corrections: readonly Correction[];
  readonly maintenances: readonly Maintenance[];
  readonly plans: readonly PlannedMaintenance[];
  /** States over the effective time. */
  readonly segments: readonly StateSegment[];
  /** The same within agreed service time. */
  readonly agreedSegments: readonly StateSegment[];
  /** States within service hours with no maintenance excluded. */
  readonly segmentsBeforeExclusions: readonly StateSegment[];
  readonly notes: readonly Note[];
}

export function effectiveTime({ period, service, asOf }: FigureInput): Interval {
  const from = Math.max(period.from, service.startedAt ?? -Infinity);
  return { from, to: Math.max(from, Math.min(period.to, service.endedAt ?? Infinity, asOf)) };
}

/** Puts the records together into states over time, each stretch by the policy in force at it. */
export function serviceRecord(input: FigureInput): ServiceRecord {
  const effective = effectiveTime(input);
  const policies = policySpans(input);
  const hours = serviceHoursWithin(effective, input.service.hours, input.timeZone);
  const parts = pieceByPiece(input, policies, effective);
  const keys = parts.components.map(({ key }) => key);
  const incidents = soundIncidents(input.incidents);
  const maintenances = soundMaintenances(input.maintenances);
  const corrections = soundCorrections(input.corrections);
  const plans = maintenances.rows.map((row) => planUnder(row, policies, keys, input.service.recordedAt));
  const acting = { incidents: incidents.rows, corrections: corrections.rows, plans };
  const statesWith = (excluding: boolean): StateSegment[] => sweepPieces(parts, effectsOf(keys, acting, excluding));
  const planned = plans.flatMap(({ pieces }) => pieces.filter(({ emergency }) => emergency === null));
  const excluded = intersect(hours, normalise(planned.filter(({ scope }) => scope === null)));
  const agreed = subtract(hours, excluded);
  const segments = statesWith(true);
  const before = planned.some(({ scope }) => scope !== null) ? statesWith(false) : segments;
  const named = { incident: incidents.rows, maintenance: plans, correction: corrections.rows };
  return {
    input,
    policies,
    parts,
    effective,
    hours,
    excluded,
    agreed,
    incidents: incidents.rows,
    corrections: corrections.rows,
    maintenances: maintenances.rows,
    plans,
    segments,
    agreedSegments: segmentsWithin(segments, agreed),
    segmentsBeforeExclusions: segmentsWithin(before, hours),
    notes: [
      ...basisNotes(input, parts),
      ...policyNotes(policies, effective),
      ...maintenanceNotes(plans, effective),
      ...unknownComponentNotes(named, keys),
      ...quarantinedRuns(input.runs),
      ...[incidents, maintenances, corrections].flatMap((each) => each.notes),
    ],
  };
}

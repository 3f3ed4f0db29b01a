import { intersect, normalise, subtract } from '../interval/interval-set';
import { probeVerdicts, type ProbeVerdicts } from '../probes/probe-verdicts';
import { soundCorrections, soundIncidents, soundMaintenances, soundRuns } from '../records/sound-records';
import type { Note } from '../results';
import type { ComponentDefinition, FigureInput, Incident, Interval } from '../types';
import { serviceHoursWithin } from '../zone/service-hours';
import { EffectWriter } from './effects';
import { planMaintenance, type PlannedMaintenance } from './maintenance-plan';
import { segmentsWithin } from './measure';
import type { Base } from './service-state';
import { sweepStates, type StateModel, type StateSegment } from './sweep';
import { basisNotes, maintenanceNotes, unknownComponentNotes } from './record-notes';

/** All that uptime, breakdown and timeline have in common: worked out once for an input. */
export interface ServiceRecord {
  readonly input: FigureInput;
  /** The period within the life of the service and not after asOf; empty where `from` is not before `to`. */
  readonly effective: Interval;
  /** Service hours within it. */
  readonly hours: readonly Interval[];
  /** Service hours excluded for planned maintenance of the whole service. */
  readonly excluded: readonly Interval[];
  readonly agreed: readonly Interval[];
  readonly incidents: readonly Incident[];
  readonly plans: readonly PlannedMaintenance[];
  readonly probes: ProbeVerdicts;
  /** States over the effective time. */
  readonly segments: readonly StateSegment[];
  /** The same within agreed service time. */
  readonly agreedSegments: readonly StateSegment[];
  /** States within service hours with no maintenance excluded. */
  readonly segmentsBeforeExclusions: readonly StateSegment[];
  readonly notes: readonly Note[];
}

/** Stands for a service without components, so that its incidents have something to act on. */
const WHOLE_SERVICE: ComponentDefinition = { key: '', name: '', layer: 'application', checks: [] };

export function effectiveTime({ period, service, asOf }: FigureInput): Interval {
  const from = Math.max(period.from, service.startedAt ?? -Infinity);
  return { from, to: Math.max(from, Math.min(period.to, service.endedAt ?? Infinity, asOf)) };
}

export function basesOf({ policy }: FigureInput, components: readonly ComponentDefinition[]): Base[] {
  if (policy.basis === 'incidents') return components.map(() => 'assumed');
  const anyProbed = components.some(({ checks }) => checks.length > 0);
  return components.map(({ checks }) => (checks.length > 0 ? 'probed' : anyProbed ? 'leftOut' : 'unknown'));
}

/** The model that holds the probes' verdicts alone. */
export function probeModel(input: FigureInput, probes: ProbeVerdicts): StateModel {
  const components = input.service.components.length > 0 ? input.service.components : [WHOLE_SERVICE];
  return { components, bases: basesOf(input, components), verdicts: probes.byComponent, effects: [], policy: input.policy };
}

export function probesOf(input: FigureInput, effective: Interval): ProbeVerdicts {
  const { service, policy, runs, asOf } = input;
  if (policy.basis === 'incidents')
    return { byComponent: service.components.map(() => null), silences: [], unconfirmed: [], unassigned: [] };
  return probeVerdicts(service.components, runs, policy, effective, asOf);
}

/** Puts the records together into states over time. */
export function serviceRecord(input: FigureInput): ServiceRecord {
  const effective = effectiveTime(input);
  const hours = serviceHoursWithin(effective, input.service.hours, input.timeZone);
  const probes = probesOf(input, effective);
  const model = probeModel(input, probes);
  const keys = model.components.map(({ key }) => key);
  const incidents = soundIncidents(input.incidents);
  const maintenances = soundMaintenances(input.maintenances);
  const corrections = soundCorrections(input.corrections);
  const plans = maintenances.rows.map((row) => planMaintenance(row, input.policy.maintenanceNoticeDays, keys));
  const statesWith = (excluding: boolean): StateSegment[] => {
    const writer = new EffectWriter(keys);
    writer.addIncidents(incidents.rows);
    writer.addCorrections(corrections.rows);
    writer.addMaintenances(plans, excluding);
    return sweepStates({ ...model, effects: writer.effects }, effective);
  };
  const planned = plans.flatMap(({ pieces }) => pieces.filter(({ emergency }) => emergency === null));
  const excluded = intersect(hours, normalise(planned.filter(({ scope }) => scope === null)));
  const agreed = subtract(hours, excluded);
  const segments = statesWith(true);
  const before = planned.some(({ scope }) => scope !== null) ? statesWith(false) : segments;
  const quarantined = [soundRuns(input.runs), incidents, maintenances, corrections].flatMap(({ notes }) => notes);
  const named = { incident: incidents.rows, maintenance: plans, correction: corrections.rows };
  return {
    input,
    effective,
    hours,
    excluded,
    agreed,
    incidents: incidents.rows,
    plans,
    probes,
    segments,
    agreedSegments: segmentsWithin(segments, agreed),
    segmentsBeforeExclusions: segmentsWithin(before, hours),
    notes: [...basisNotes(input, probes), ...maintenanceNotes(plans, effective), ...unknownComponentNotes(named, keys), ...quarantined],
  };
}

import type { ProbeVerdicts } from '../probes/probe-verdicts';
import { soundCorrections, soundIncidents, soundMaintenances, soundRuns } from '../records/sound-records';
import type { Note } from '../results';
import type { FigureInput } from '../types';
import type { PlannedMaintenance } from './maintenance-plan';
import { unknownKeys } from './scope';

function quarantineNotes(input: FigureInput): Note[] {
  return [
    ...soundRuns(input.runs).notes,
    ...soundIncidents(input.incidents).notes,
    ...soundMaintenances(input.maintenances).notes,
    ...soundCorrections(input.corrections).notes,
  ];
}

function unknownComponentNotes(input: FigureInput): Note[] {
  const keys = input.service.components.map(({ key }) => key);
  const note = (kind: string, id: string, components: readonly string[] | undefined): Note[] => {
    const unknown = unknownKeys(components, keys);
    return unknown.length > 0 ? [{ code: 'unknownComponents', params: { kind, id, components: unknown.join(', ') } }] : [];
  };
  return [
    ...soundIncidents(input.incidents).rows.flatMap(({ id, components }) => note('incident', id, components)),
    ...soundMaintenances(input.maintenances).rows.flatMap(({ id, revisions }) => note('maintenance', id, revisions.at(-1)!.components)),
    ...soundCorrections(input.corrections).rows.flatMap(({ id, components }) => note('correction', id, components)),
  ];
}

/** What a reader of the uptime must know beside it: the basis, what was left out, and what was taken as it was entered. */
export function recordNotes(input: FigureInput, probes: ProbeVerdicts, plans: readonly PlannedMaintenance[]): Note[] {
  const basedOnIncidents = input.policy.basis === 'incidents';
  const unchecked = basedOnIncidents ? [] : input.service.components.filter(({ checks }) => checks.length === 0);
  const planned = plans.filter(({ pieces }) => pieces.some(({ emergency }) => emergency === null));
  const partly = planned.flatMap(({ id, pieces }) => pieces.flatMap(({ scope, emergency }) => (scope && emergency === null ? [{ id, scope }] : [])));
  return [
    ...(basedOnIncidents ? [{ code: 'basisIncidents' }] : []),
    ...unchecked.map(({ key }) => ({ code: 'componentWithoutChecks', params: { component: key } })),
    ...probes.unassigned.map((check) => ({ code: 'checkWithoutComponent', params: { check } })),
    ...planned.filter((plan) => plan.enteredAfterTheFact).map(({ id }) => ({ code: 'enteredAfterTheFact', params: { maintenance: id } })),
    ...partly.map(({ id, scope }) => ({ code: 'componentMaintenance', params: { maintenance: id, components: [...scope].join(', ') } })),
    ...unknownComponentNotes(input),
    ...quarantineNotes(input),
  ];
}

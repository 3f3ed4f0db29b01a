import type { Note } from '../results';
import type { FigureInput, Interval } from '../types';
import type { PlannedMaintenance } from './maintenance-plan';
import type { PieceByPiece } from './policy-pieces';
import { unknownKeys } from './scope';

/** What the states rest on: incidents alone (for a part where only a part does), unchecked components, results that belong nowhere. */
export function basisNotes({ service }: FigureInput, { pieces, probes }: PieceByPiece): Note[] {
  const recorded = pieces.filter(({ span }) => span.policy.basis === 'incidents');
  if (recorded.length === pieces.length) return [{ code: 'basisIncidents' }];
  const unchecked = service.components.filter(({ checks }) => checks.length === 0);
  return [
    ...recorded.map(({ from, to }) => ({ code: 'basisIncidents', params: { from, to } })),
    ...unchecked.map(({ key }) => ({ code: 'componentWithoutChecks', params: { component: key } })),
    ...probes.unassigned.map((check) => ({ code: 'checkWithoutComponent', params: { check } })),
  ];
}

/** Planned maintenance that a reader should look at twice: entered afterwards, or of some components only. */
export function maintenanceNotes(plans: readonly PlannedMaintenance[], { from, to }: Interval): Note[] {
  return plans.flatMap(({ id, enteredAfterTheFact, pieces }) => {
    const planned = pieces.filter((piece) => piece.emergency === null && piece.from < to && piece.to > from);
    const scopes = planned.flatMap(({ scope }) => (scope === null ? [] : [[...scope].join(', ')]));
    return [
      ...(enteredAfterTheFact && planned.length > 0 ? [{ code: 'enteredAfterTheFact', params: { maintenance: id } }] : []),
      ...scopes.map((components) => ({ code: 'componentMaintenance', params: { maintenance: id, components } })),
    ];
  });
}

interface Named {
  readonly id: string;
  readonly components?: readonly string[];
}

/** Records that name components which the service does not have. */
export function unknownComponentNotes(records: Readonly<Record<string, readonly Named[]>>, keys: readonly string[]): Note[] {
  return Object.entries(records).flatMap(([kind, rows]) =>
    rows.flatMap(({ id, components }) => {
      const unknown = unknownKeys(components, keys);
      return unknown.length > 0 ? [{ code: 'unknownComponents', params: { kind, id, components: unknown.join(', ') } }] : [];
    }),
  );
}

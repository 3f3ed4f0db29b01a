import type { Correction, Incident, Interval } from '../types';
import { LANE, LANE_OF_CORRECTION, LANE_OF_IMPACT } from './loss';
import type { PlannedMaintenance } from './maintenance-plan';
import { scopeOf, type Scope } from './scope';
import type { Effect } from './sweep';

/** One effect for each component in scope, or one for the service as a whole, which stands after the last component. */
function spread({ from, to }: Interval, scope: Scope, lane: number, keys: readonly string[]): Effect[] {
  if (scope === null) return [{ from, to, lane, component: keys.length }];
  return keys.flatMap((key, component) => (scope.has(key) ? [{ from, to, lane, component }] : []));
}

/** An incident is down until it is restored. One that names only unknown components concerns the service as a whole. */
export function incidentEffects(incidents: readonly Incident[], keys: readonly string[]): Effect[] {
  return incidents.flatMap(({ impact, occurredAt, restoredAt, components }) => {
    if (impact === 'none') return [];
    const named = components && components.length > 0 ? new Set(keys.filter((key) => components.includes(key))) : null;
    const scope = named?.size === 0 ? null : named;
    return spread({ from: occurredAt, to: restoredAt ?? Infinity }, scope, LANE_OF_IMPACT[impact], keys);
  });
}

export function correctionEffects(corrections: readonly Correction[], keys: readonly string[]): Effect[] {
  return corrections.flatMap((correction) => spread(correction, scopeOf(correction.components, keys), LANE_OF_CORRECTION[correction.state], keys));
}

/**
 * Time that is not excluded was a stop where nothing else is known. Planned maintenance of some components relieves them; with
 * `excluding` false (the figure before exclusions) it is treated as if it had not been announced. Planned maintenance of the whole
 * service is treated so in either case: what is excluded is not looked at.
 */
export function maintenanceEffects(plans: readonly PlannedMaintenance[], keys: readonly string[], excluding: boolean): Effect[] {
  return plans.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => {
      const relieves = excluding && piece.emergency === null && piece.scope !== null;
      return spread(piece, piece.scope, relieves ? LANE.relieved : LANE.maintenance, keys);
    }),
  );
}

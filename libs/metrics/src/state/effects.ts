import type { Correction, Incident, Interval } from '../types';
import { LANE, LANE_OF_CORRECTION, LANE_OF_IMPACT } from './loss';
import type { PlannedMaintenance } from './maintenance-plan';
import { scopeOf, type Scope } from './scope';
import type { Effect } from './sweep';

/** Turns records into effects on components, which are known by their position; the service as a whole stands after the last. */
class EffectWriter {
  readonly effects: Effect[] = [];
  private readonly positions: ReadonlyMap<string, number>;

  constructor(private readonly keys: readonly string[]) {
    this.positions = new Map(keys.map((key, position) => [key, position]));
  }

  /** An incident lasts until it is restored. One that names only unknown components concerns the service as a whole. */
  addIncidents(incidents: readonly Incident[]): void {
    for (const { impact, occurredAt, restoredAt, components } of incidents) {
      if (impact === 'none') continue;
      const known = components?.filter((key) => this.positions.has(key)) ?? [];
      const scope = known.length > 0 ? new Set(known) : null;
      this.add({ from: occurredAt, to: restoredAt ?? Infinity }, scope, LANE_OF_IMPACT[impact]);
    }
  }

  addCorrections(corrections: readonly Correction[]): void {
    for (const correction of corrections)
      this.add(correction, scopeOf(correction.components, this.keys), LANE_OF_CORRECTION[correction.state]);
  }

  /**
   * Time that is not excluded was a stop where nothing else is known. Planned maintenance of some components relieves them; with
   * `excluding` false (the figure before exclusions) it is treated as if it had not been announced. Planned maintenance of the whole
   * service is treated so in either case: what is excluded is not looked at.
   */
  addMaintenances(plans: readonly PlannedMaintenance[], excluding: boolean): void {
    for (const piece of plans.flatMap(({ pieces }) => pieces)) {
      const relieves = excluding && piece.emergency === null && piece.scope !== null;
      this.add(piece, piece.scope, relieves ? LANE.relieved : LANE.maintenance);
    }
  }

  private add({ from, to }: Interval, scope: Scope, lane: number): void {
    if (scope === null) this.effects.push({ from, to, lane, component: this.keys.length });
    else for (const key of scope) this.effects.push({ from, to, lane, component: this.positions.get(key)! });
  }
}

/** The records that act on the state of a service. */
export interface ActingRecords {
  readonly incidents: readonly Incident[];
  readonly corrections: readonly Correction[];
  readonly plans: readonly PlannedMaintenance[];
}

export function effectsOf(keys: readonly string[], { incidents, corrections, plans }: ActingRecords, excluding: boolean): Effect[] {
  const writer = new EffectWriter(keys);
  writer.addIncidents(incidents);
  writer.addCorrections(corrections);
  writer.addMaintenances(plans, excluding);
  return writer.effects;
}

import type { Correction, Incident, MaintenanceRevision, Policy } from '../types';

/** Fields to be replaced; `null` takes an optional one away. */
export type FieldChanges<Row, Fixed extends keyof Row> = { readonly [Field in Exclude<keyof Row, Fixed>]?: Row[Field] | null };

export type IncidentFields = FieldChanges<Incident, 'id' | 'revision'>;
export type MaintenanceFields = FieldChanges<MaintenanceRevision, 'revision'>;

/**
 * One thing decided otherwise. Fields of a maintenance hold in each of its revisions, as if it had been recorded so from the start;
 * a policy holds in every version, or in the one with the given id.
 */
export type Change =
  | { readonly kind: 'incident'; readonly id: string; readonly fields: IncidentFields; readonly removed?: false }
  | { readonly kind: 'incident'; readonly id: string; readonly removed: true }
  | { readonly kind: 'maintenance'; readonly id: string; readonly fields: MaintenanceFields; readonly removed?: false }
  | { readonly kind: 'maintenance'; readonly id: string; readonly removed: true }
  | { readonly kind: 'policy'; readonly policy: Partial<Policy>; readonly id?: string }
  | { readonly kind: 'correction'; readonly add: Correction }
  | { readonly kind: 'correction'; readonly id: string; readonly removed: true };

import { z } from 'zod';
import { correctionFields, incidentFields, maintenanceFields } from './evidence';
import type { Figure, FigureName, FigurePeriod } from './figures';
import { boundary, externalId } from './primitives';
import { policySchema } from './service';

/** Some of an object's fields, each to be replaced, or left out where it is `null`. */
const someOf = (shape: Readonly<Record<string, z.ZodType>>) =>
  z.strictObject(Object.fromEntries(Object.entries(shape).map(([field, schema]) => [field, schema.nullable().optional()])));

/** A policy's choices without their defaults: what is not named stays as it is. */
const somePolicy = z.strictObject(
  Object.fromEntries(Object.entries(policySchema.shape).map(([choice, schema]) => [choice, schema.unwrap().optional()])),
);

const removed = z.literal(true);
const { reason: _why, ...incident } = incidentFields.shape;
const { reason: _because, ...maintenance } = maintenanceFields.shape;

const changeSchema = z.union([
  z.strictObject({ kind: z.literal('incident'), id: externalId, fields: someOf(incident) }),
  z.strictObject({ kind: z.literal('incident'), id: externalId, removed }),
  z.strictObject({ kind: z.literal('maintenance'), id: externalId, fields: someOf(maintenance) }),
  z.strictObject({ kind: z.literal('maintenance'), id: externalId, removed }),
  z.strictObject({ kind: z.literal('policy'), policy: somePolicy }),
  z.strictObject({ kind: z.literal('correction'), add: correctionFields }),
  z.strictObject({ kind: z.literal('correction'), id: externalId, removed }),
]);

/** Body of `POST …/figures/what-if`: what would be decided otherwise. Nothing of it is kept. */
export const whatIfSchema = z.strictObject({
  from: boundary,
  to: boundary,
  asOf: boundary.optional(),
  changes: z.array(changeSchema).min(1).max(50),
});
export type WhatIf = z.output<typeof whatIfSchema>;
export type WhatIfChange = WhatIf['changes'][number];

export interface WhatIfResponse {
  period: FigurePeriod;
  items: { figure: FigureName; changed: boolean; before: Figure; after: Figure }[];
}

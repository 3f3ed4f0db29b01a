import { policySpanAt, type PolicySpan } from '../policy/policy-spans';
import type { Maintenance } from '../types';
import { planMaintenance, type MaintenancePiece, type PlannedMaintenance } from './maintenance-plan';
import type { Scope } from './scope';

const scopeText = (scope: Scope): string => (scope === null ? '*' : JSON.stringify([...scope]));

/** Pieces of one kind that touch are one: a change of the policy that changes nothing here leaves no seam. */
function joined(pieces: readonly MaintenancePiece[]): MaintenancePiece[] {
  const whole: MaintenancePiece[] = [];
  for (const piece of pieces) {
    const before = whole.findIndex(
      ({ to, emergency, scope }) => to === piece.from && emergency === piece.emergency && scopeText(scope) === scopeText(piece.scope),
    );
    if (before < 0) whole.push(piece);
    else whole[before] = { ...whole[before]!, to: piece.to };
  }
  return whole;
}

/**
 * A maintenance under the policies in force: each of its time by the policy of that time, the maintenance as a whole (whether it was
 * eligible) by the policy in force at its start.
 */
export function planUnder(
  maintenance: Maintenance,
  policies: readonly PolicySpan[],
  componentKeys: readonly string[],
  serviceRecordedAt: number | undefined,
): PlannedMaintenance {
  const under = ({ policy }: PolicySpan): PlannedMaintenance =>
    planMaintenance(maintenance, policy.maintenanceNoticeDays, componentKeys, serviceRecordedAt);
  const plan = under(policySpanAt(policies, maintenance.revisions.at(-1)!.startsAt));
  if (policies.length === 1) return plan;
  const pieces = policies.flatMap((span) =>
    under(span)
      .pieces.map((piece) => ({ ...piece, from: Math.max(piece.from, span.from), to: Math.min(piece.to, span.to) }))
      .filter(({ from, to }) => from < to),
  );
  return { ...plan, pieces: joined(pieces) };
}

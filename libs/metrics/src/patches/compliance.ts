import { exactPercent } from '../ratio/exact-percent';
import type { PatchCompliance, PatchOutcome } from '../results';

/**
 * Met ÷ due, where due are those met, late, or open past their due date. What is not yet due, set aside (risk accepted,
 * decommissioned before due) or withdrawn is counted apart and is in neither. `withinDue` is `null` where nothing was due.
 */
export function complianceOf(outcomes: readonly PatchOutcome[], decimals: number): PatchCompliance {
  const counts: Record<PatchOutcome, number> = { met: 0, late: 0, overdue: 0, notYetDue: 0, accepted: 0, withdrawn: 0, decommissioned: 0 };
  for (const outcome of outcomes) counts[outcome] += 1;
  const { met, late, overdue, notYetDue, accepted, withdrawn, decommissioned } = counts;
  const due = met + late + overdue;
  return {
    due,
    met,
    late,
    overdueOpen: overdue,
    notYetDue,
    accepted,
    withdrawn,
    decommissioned,
    withinDue: exactPercent(met, due, decimals),
  };
}

import type { EmergencyMaintenance, UptimeFigure } from '@kaiji/contracts';

export type Treatment = 'excluded' | 'emergency' | 'cancelled' | 'noEffect';

export interface MaintenanceTreatment {
  treatment: Treatment;
  /** Why all or a part of it was not excluded. */
  reasons: EmergencyMaintenance['reason'][];
  /** Recorded only once it had begun. */
  afterTheFact: boolean;
}

/** How the uptime took a maintenance; one that overran is excluded up to its end as announced, and the rest counts as down. */
export const treatmentOf = (
  { id, record }: { id: string; record: { cancelledAt?: string } },
  uptime: Pick<UptimeFigure, 'exclusions' | 'emergencies'> | undefined,
): MaintenanceTreatment => {
  const exclusions = (uptime?.exclusions ?? []).filter((one) => one.maintenance === id);
  const reasons = [...new Set((uptime?.emergencies ?? []).filter((one) => one.maintenance === id).map((one) => one.reason))];
  const afterTheFact = exclusions.some((one) => one.enteredAfterTheFact);
  if (exclusions.length > 0) return { treatment: 'excluded', reasons, afterTheFact };
  if (reasons.length > 0) return { treatment: 'emergency', reasons, afterTheFact };
  return { treatment: record.cancelledAt === undefined ? 'noEffect' : 'cancelled', reasons, afterTheFact };
};

import type { UptimeFigure } from '@kaiji/contracts';

export type Treatment = 'excluded' | 'emergency' | 'cancelled' | 'noEffect';

/** How the uptime took a maintenance; `afterTheFact` where it was recorded only once it had begun. */
export const treatmentOf = (
  { id, record }: { id: string; record: { cancelledAt?: string } },
  uptime: Pick<UptimeFigure, 'exclusions' | 'emergencies'> | undefined,
): { treatment: Treatment; afterTheFact: boolean } => {
  const exclusion = uptime?.exclusions.find((one) => one.maintenance === id);
  const isEmergency = uptime?.emergencies.some((one) => one.maintenance === id) === true;
  if (isEmergency) return { treatment: 'emergency', afterTheFact: exclusion?.enteredAfterTheFact === true };
  if (exclusion !== undefined) return { treatment: 'excluded', afterTheFact: exclusion.enteredAfterTheFact };
  return { treatment: record.cancelledAt === undefined ? 'noEffect' : 'cancelled', afterTheFact: false };
};

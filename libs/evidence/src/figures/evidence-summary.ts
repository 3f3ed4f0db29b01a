import type { FigureInput } from '@kaiji/metrics';
import { sha256Hex } from '@kaiji/ledger';

/**
 * What was read, and a hash over it. The input is built in one order (by series and time, by record and revision),
 * so the same records give the same hash.
 */
export function evidenceSummary(input: FigureInput): { counts: Record<string, number>; hash: string } {
  const { runs, gapCounts, latencyCounts, incidents, maintenances, corrections, backupRuns, backupChecks, patches, contacts, shifts = [] } = input;
  const read = { runs, gapCounts, incidents, maintenances, corrections, backupRuns, backupChecks, patches, contacts, latencyCounts, shifts };
  const frame = { timeZone: input.timeZone, period: input.period, service: input.service, policy: input.policy, policies: input.policies };
  return {
    counts: {
      probeResults: gapCounts.reduce((sum, one) => sum + one.results, 0),
      probeRuns: runs.length,
      incidents: incidents.length,
      maintenances: maintenances.length,
      corrections: corrections.length,
      backupRuns: backupRuns.length,
      backupChecks: backupChecks.length,
      patches: patches.length,
      supportContacts: contacts.length,
      supportShifts: shifts.length,
    },
    hash: sha256Hex(JSON.stringify([frame, read])),
  };
}

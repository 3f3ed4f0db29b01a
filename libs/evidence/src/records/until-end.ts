import type { RecordInputs } from './record-inputs';

/** Of the events after an instant the first of each target: it closes the gap that reaches over the end of a period. */
function withFirstAfter<T extends { readonly target: string }>(events: readonly T[], timeOf: (event: T) => number, toMs: number): T[] {
  const first = new Map<string, T>();
  const before = events.filter((event) => timeOf(event) < toMs);
  const targets = new Set(before.map((event) => event.target));
  for (const event of events) {
    if (timeOf(event) < toMs || !targets.has(event.target)) continue;
    const known = first.get(event.target);
    if (known === undefined || timeOf(event) < timeOf(known)) first.set(event.target, event);
  }
  return [...before, ...first.values()];
}

/**
 * The records that the figures of a period can depend on: what began before its end. What came later neither moves them nor
 * the hash of their evidence, and a backup target of today is not missed in the past.
 */
export function untilEnd(inputs: RecordInputs, toMs: number): RecordInputs {
  return {
    incidents: inputs.incidents.filter((one) => one.occurredAt < toMs),
    maintenances: inputs.maintenances.filter((one) => one.revisions.some((revision) => revision.startsAt < toMs)),
    corrections: inputs.corrections.filter((one) => one.from < toMs),
    backupRuns: withFirstAfter(inputs.backupRuns, (one) => one.startedAt, toMs),
    backupChecks: withFirstAfter(inputs.backupChecks, (one) => one.at, toMs),
    patches: inputs.patches.filter((one) => one.releasedAt < toMs),
    contacts: inputs.contacts.filter((one) => Math.min(one.offeredAt, one.dueAt ?? Infinity) < toMs),
    shifts: inputs.shifts.filter((one) => one.startsAt < toMs),
  };
}

import type { Note } from '../results';
import type { BackupCheck, BackupRun, Correction, Incident, Maintenance, Patch, ProbeRun, SupportContact, SupportShift } from '../types';
import { compare, eachOnce, groupBy } from './each-once';

/*
 * The records that the figures use: each id once (its highest revision), in a fixed order. A record that ends before it starts is
 * left out with a note `quarantined` and never stops a report.
 */

export interface Sound<Row> {
  readonly rows: Row[];
  readonly notes: readonly Note[];
}

const notBefore = (end: number | undefined, start: number): boolean => end === undefined || end >= start;

const quarantineNote = (kind: string, id: string): Note => ({ code: 'quarantined', params: { kind, id } });

function sound<Row>(rows: readonly Row[], kind: string, idOf: (row: Row) => string, isSound: (row: Row) => boolean): Sound<Row> {
  const quarantined = rows.filter((row) => !isSound(row));
  return { rows: rows.filter(isSound), notes: quarantined.map((row) => quarantineNote(kind, idOf(row))) };
}

export function soundIncidents(incidents: readonly Incident[]): Sound<Incident> {
  const once = eachOnce(
    incidents,
    ({ id }) => id,
    ({ revision }) => revision,
  );
  const { rows, notes } = sound(
    once,
    'incident',
    ({ id }) => id,
    (row) => notBefore(row.restoredAt, row.occurredAt),
  );
  return { rows: rows.sort((a, b) => a.occurredAt - b.occurredAt || compare(a.id, b.id)), notes };
}

/** Several deliveries of one maintenance may each hold some of its revisions: they are put together, oldest first. */
export function soundMaintenances(maintenances: readonly Maintenance[]): Sound<Maintenance> {
  const once = [...groupBy(maintenances, ({ id }) => id)]
    .sort(([a], [b]) => compare(a, b))
    .map(([id, copies]) => {
      const revisions = copies.flatMap((copy) => copy.revisions);
      const kept = eachOnce(
        revisions,
        ({ revision }) => String(revision),
        ({ recordedAt }) => recordedAt,
      );
      return { id, revisions: kept.sort((a, b) => a.revision - b.revision) };
    });
  const isSound = ({ revisions }: Maintenance): boolean =>
    revisions.length > 0 && revisions.every((row) => notBefore(row.endsAt, row.startsAt));
  return sound(once, 'maintenance', ({ id }) => id, isSound);
}

export function soundCorrections(corrections: readonly Correction[]): Sound<Correction> {
  const once = eachOnce(
    corrections,
    ({ id }) => id,
    () => 0,
  );
  return sound(
    once,
    'correction',
    ({ id }) => id,
    (row) => notBefore(row.to, row.from),
  );
}

/** Runs are many and already compressed: only those that end before they start are named. */
export function quarantinedRuns(runs: readonly ProbeRun[]): Note[] {
  return runs
    .filter((row) => !notBefore(row.last, row.from))
    .map(({ check, location, from }) => quarantineNote('probeRun', `${check} ${location} ${from}`));
}

export function soundBackupRuns(runs: readonly BackupRun[]): Sound<BackupRun> {
  const once = eachOnce(
    runs,
    ({ target, id }) => `${target}\n${id}`,
    ({ completedAt }) => completedAt ?? 0,
  );
  const { rows, notes } = sound(
    once,
    'backupRun',
    ({ id }) => id,
    (row) => notBefore(row.completedAt, row.startedAt),
  );
  return { rows: rows.sort((a, b) => a.startedAt - b.startedAt), notes };
}

/** Of two accounts of one check the one with more errors stays. */
export function soundBackupChecks(checks: readonly BackupCheck[]): BackupCheck[] {
  return eachOnce(
    checks,
    ({ target, id }) => `${target}\n${id}`,
    ({ errors }) => errors,
  ).sort((a, b) => a.at - b.at);
}

export function soundPatches(patches: readonly Patch[]): Sound<Patch> {
  const once = eachOnce(
    patches,
    ({ advisory, asset }) => `${advisory}\n${asset}`,
    ({ releasedAt }) => releasedAt,
  );
  const isSound = (row: Patch): boolean => row.startedAt === undefined || notBefore(row.appliedAt, row.startedAt);
  return sound(once, 'patch', ({ advisory, asset }) => `${advisory} ${asset}`, isSound);
}

export function soundContacts(contacts: readonly SupportContact[]): Sound<SupportContact> {
  const once = eachOnce(
    contacts,
    ({ id }) => id,
    ({ closedAt }) => closedAt ?? 0,
  );
  const isSound = (row: SupportContact): boolean =>
    notBefore(row.answeredAt, row.offeredAt) && notBefore(row.abandonedAt, row.offeredAt) && notBefore(row.closedAt, row.offeredAt);
  return sound(once, 'contact', ({ id }) => id, isSound);
}

export function soundShifts(shifts: readonly SupportShift[]): Sound<SupportShift> {
  const once = eachOnce(
    shifts,
    ({ id }) => id,
    ({ endsAt }) => endsAt,
  );
  return sound(
    once,
    'supportShift',
    ({ id }) => id,
    (row) => notBefore(row.endsAt, row.startsAt),
  );
}

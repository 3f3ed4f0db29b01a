import type { FigureInput, MaintenanceRevision } from '@kaiji/metrics';
import type { RecordKind, RecordOfKind, Revision } from './record-revision';

type Instants<T> = { [K in keyof T]: K extends `${string}At` | 'at' | 'from' | 'to' ? InstantOf<T[K]> : T[K] };
type InstantOf<V> = V extends string ? number : V;

const INSTANT_FIELD = /(^(at|from|to)$)|At$/;

/** A record with its instants as epoch milliseconds. */
export function withInstants<T extends object>(record: T): Instants<T> {
  const entries = Object.entries(record).map(([field, value]): [string, unknown] => [
    field,
    INSTANT_FIELD.test(field) && typeof value === 'string' ? Date.parse(value) : value,
  ]);
  return Object.fromEntries(entries) as Instants<T>;
}

const isOfKind =
  <K extends RecordKind>(kind: K) =>
  (one: Revision): one is Revision<K> =>
    one.kind === kind;

/** Revisions of one kind, grouped by record; they come sorted by record and revision. */
function histories<K extends RecordKind>(revisions: readonly Revision[], kind: K): Revision<K>[][] {
  const groups: Revision<K>[][] = [];
  for (const one of revisions.filter(isOfKind(kind))) {
    const last = groups.at(-1);
    if (last?.[0]?.id === one.id) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

function latest<K extends RecordKind>(revisions: readonly Revision[], kind: K): (Instants<RecordOfKind[K]> & { id: string; revision: number })[] {
  return histories(revisions, kind).flatMap((history) => {
    const last = history.at(-1);
    return last === undefined ? [] : [{ ...withInstants(last.record as RecordOfKind[K] & object), id: last.id, revision: last.revision }];
  });
}

const maintenanceRevision = (one: Revision<'maintenance'>): MaintenanceRevision => ({
  ...withInstants(one.record),
  revision: one.revision,
  recordedAt: one.recordedAt.getTime(),
  recordedBy: one.source,
});

/** The records of a service as the figures take them. */
export type RecordInputs = Required<
  Pick<FigureInput, 'incidents' | 'maintenances' | 'corrections' | 'backupRuns' | 'backupChecks' | 'patches' | 'contacts' | 'shifts'>
>;

/**
 * Records from all revisions of a service.
 * @param revisions sorted by kind, id and revision
 */
export function recordInputs(revisions: readonly Revision[]): RecordInputs {
  return {
    incidents: latest(revisions, 'incident'),
    maintenances: histories(revisions, 'maintenance').map((history) => ({
      id: history[0]?.id ?? '',
      revisions: history.map(maintenanceRevision),
    })),
    corrections: correctionsOf(revisions),
    backupRuns: latest(revisions, 'backupRun'),
    backupChecks: latest(revisions, 'backupCheck'),
    patches: latest(revisions, 'patch'),
    contacts: latest(revisions, 'supportContact'),
    shifts: latest(revisions, 'supportShift'),
  };
}

/** Corrections that somebody else approved. */
function correctionsOf(revisions: readonly Revision[]): FigureInput['corrections'] {
  const approvals = new Map(histories(revisions, 'correctionApproval').map((history) => [history[0]?.id, history.at(-1)]));
  return histories(revisions, 'correction').flatMap((history) => {
    const correction = history.at(-1);
    const approval = approvals.get(correction?.id);
    if (correction === undefined || approval === undefined) return [];
    const { from, to, state, components } = withInstants(correction.record);
    return [{ id: correction.id, from, to, state, components, reason: correction.reason ?? '', approvedBy: approval.source }];
  });
}

import type { FigureInput, Incident, Maintenance, Policy } from '../types';
import type { Change, IncidentFields, MaintenanceFields } from './change';
import { ChangeError } from './change-error';

type Fields = Readonly<Record<string, unknown>>;

/** The row with fields replaced, and without those that are `null`. */
function replaceFields<Row extends object>(row: Row, fields: Fields, subject: string, required: readonly string[]): Row {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const kept = Object.entries({ ...row, ...given }).filter(([field, value]) => {
    if (value === null && required.includes(field)) throw new ChangeError('fieldRequired', subject, field);
    return value !== null;
  });
  return Object.fromEntries(kept) as Row;
}

const REQUIRED_OF_INCIDENT = ['title', 'impact', 'cause', 'occurredAt'];
const REQUIRED_OF_MAINTENANCE = ['recordedAt', 'title', 'announcedAt', 'startsAt', 'endsAt'];

/** The last revision of an incident takes the change; earlier ones of the same id are of no account. */
function changeIncident(incidents: readonly Incident[], id: string, fields: IncidentFields): Incident[] {
  const own = incidents.filter((row) => row.id === id);
  const latest = own.reduce((a, b) => (b.revision > a.revision ? b : a));
  const changed = replaceFields(latest, fields, id, REQUIRED_OF_INCIDENT);
  if (changed.restoredAt !== undefined && changed.restoredAt < changed.occurredAt) throw new ChangeError('endsBeforeStart', id);
  return [...incidents.filter((row) => row.id !== id), changed];
}

function changeMaintenance(maintenances: readonly Maintenance[], id: string, fields: MaintenanceFields): Maintenance[] {
  return maintenances.map((row) => {
    if (row.id !== id) return row;
    const revisions = row.revisions.map((revision) => replaceFields(revision, fields, id, REQUIRED_OF_MAINTENANCE));
    if (revisions.some(({ startsAt, endsAt }) => endsAt < startsAt)) throw new ChangeError('endsBeforeStart', id);
    return { id, revisions };
  });
}

function changePolicy(input: FigureInput, changes: Partial<Policy>, id: string | undefined): FigureInput {
  if (id === undefined) {
    const policies = input.policies?.map((version) => ({ ...version, policy: { ...version.policy, ...changes } }));
    return { ...input, policy: { ...input.policy, ...changes }, ...(policies ? { policies } : {}) };
  }
  if (!input.policies?.some((version) => version.id === id)) throw new ChangeError('unknownPolicy', id);
  const policies = input.policies.map((version) =>
    version.id === id ? { ...version, policy: { ...version.policy, ...changes } } : version,
  );
  return { ...input, policies };
}

function changeCorrections(input: FigureInput, change: Extract<Change, { kind: 'correction' }>): FigureInput {
  const { corrections } = input;
  if ('add' in change) {
    const { add } = change;
    if (corrections.some(({ id }) => id === add.id)) throw new ChangeError('correctionExists', add.id);
    if (add.to < add.from) throw new ChangeError('endsBeforeStart', add.id);
    return { ...input, corrections: [...corrections, add] };
  }
  if (!corrections.some(({ id }) => id === change.id)) throw new ChangeError('unknownCorrection', change.id);
  return { ...input, corrections: corrections.filter(({ id }) => id !== change.id) };
}

function applyChange(input: FigureInput, change: Change): FigureInput {
  switch (change.kind) {
    case 'incident': {
      const { incidents } = input;
      if (!incidents.some(({ id }) => id === change.id)) throw new ChangeError('unknownIncident', change.id);
      if (change.removed) return { ...input, incidents: incidents.filter(({ id }) => id !== change.id) };
      return { ...input, incidents: changeIncident(incidents, change.id, change.fields) };
    }
    case 'maintenance': {
      const { maintenances } = input;
      if (!maintenances.some(({ id }) => id === change.id)) throw new ChangeError('unknownMaintenance', change.id);
      if (change.removed) return { ...input, maintenances: maintenances.filter(({ id }) => id !== change.id) };
      return { ...input, maintenances: changeMaintenance(maintenances, change.id, change.fields) };
    }
    case 'policy':
      return changePolicy(input, change.policy, change.id);
    case 'correction':
      return changeCorrections(input, change);
  }
}

/**
 * The input as it would be with other decisions, one after the other; the given input stays as it was.
 * @throws ChangeError for an id that there is not, a field that must stay, or an end before its start
 */
export function applyChanges(input: FigureInput, changes: readonly Change[]): FigureInput {
  return changes.reduce(applyChange, input);
}

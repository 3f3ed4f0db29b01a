import type { IncidentRow } from '@kaiji/contracts';
import type { IncidentView } from './get-incidents';

export const INCIDENT_FILTERS = ['all', 'counted', 'investigating'] as const;
export type IncidentFilter = (typeof INCIDENT_FILTERS)[number];

/** A record with the row that the figure made of it, where the figure knows it. */
export interface ListedIncident {
  view: IncidentView;
  row: IncidentRow | undefined;
}

/** Newest first. */
export const listedIncidents = (views: readonly IncidentView[], rows: readonly IncidentRow[]): ListedIncident[] => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return views
    .map((view) => ({ view, row: byId.get(view.id) }))
    .sort((a, b) => Date.parse(b.view.record.occurredAt) - Date.parse(a.view.record.occurredAt));
};

export const filterIncidents = (incidents: readonly ListedIncident[], filter: IncidentFilter): ListedIncident[] =>
  incidents.filter(({ view, row }) => {
    if (filter === 'counted') return row?.counted === true;
    return filter === 'all' || view.record.cause === 'investigating';
  });

import { DEFAULT_POLICY, periodFromDates, type ComponentDefinition, type FigureInput, type Incident } from '..';
import type { Maintenance, MaintenanceRevision, Outcome, Policy, ProbeResult, ProbeRun } from '..';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** An instant from a local time in Japan, `2026-03-06 19:30`, or from RFC 3339. */
export function at(text: string): number {
  const instant = Date.parse(/[Z+]/.test(text) ? text : `${text.replace(' ', 'T')}+09:00`);
  if (Number.isNaN(instant)) throw new RangeError(`Not an instant: ${text}`);
  return instant;
}

export const component = (key: string, extra: Partial<ComponentDefinition> = {}): ComponentDefinition => ({
  key,
  name: key,
  layer: 'application',
  checks: [{ key: `${key}-http`, name: `${key} http`, intervalMs: MINUTE }],
  ...extra,
});

/** The year from April 2025 in Japan, 31,536,000 s, seen long after: a service without hours and one component that is checked. */
export const YEAR = periodFromDates('2025-04-01', '2026-04-01', 'Asia/Tokyo');

type Changes = Partial<Omit<FigureInput, 'policy' | 'service'>> & {
  readonly policy?: Partial<Policy>;
  readonly service?: Partial<FigureInput['service']>;
};

export function figureInput({ policy, service, ...changes }: Changes = {}): FigureInput {
  return {
    timeZone: 'Asia/Tokyo',
    period: YEAR,
    asOf: YEAR.to + 30 * DAY,
    service: { components: [component('web')], ...service },
    policy: { ...DEFAULT_POLICY, ...policy },
    runs: [],
    incidents: [],
    maintenances: [],
    corrections: [],
    backupRuns: [],
    backupChecks: [],
    patches: [],
    contacts: [],
    gapCounts: [],
    ...changes,
  };
}

/** A service whose past has incidents and no probes: all else counts as up. */
export const incidentInput = ({ policy, ...changes }: Changes = {}): FigureInput =>
  figureInput({ ...changes, policy: { basis: 'incidents', ...policy } });

let serial = 0;

export const incident = (occurredAt: number, restoredAt?: number, extra: Partial<Incident> = {}): Incident => ({
  id: `INC-${(serial += 1)}`,
  revision: 1,
  title: '停止',
  impact: 'outage',
  cause: 'software',
  occurredAt,
  restoredAt,
  ...extra,
});

/** Announced and recorded eight days ahead unless said otherwise. */
export const revision = (startsAt: number, endsAt: number, extra: Partial<MaintenanceRevision> = {}): MaintenanceRevision => ({
  revision: 1,
  recordedAt: startsAt - 8 * DAY,
  title: '定期メンテナンス',
  announcedAt: startsAt - 8 * DAY,
  startsAt,
  endsAt,
  ...extra,
});

export const maintenance = (...revisions: MaintenanceRevision[]): Maintenance => ({ id: `MNT-${(serial += 1)}`, revisions });

/** Results of one check every `everyMs` from `from` to before `to`. */
export function results(check: string, from: number, to: number, outcome: Outcome, everyMs = MINUTE, location = 'tokyo'): ProbeResult[] {
  const count = Math.ceil((to - from) / everyMs);
  return Array.from({ length: count }, (_, i) => ({ check, location, at: from + i * everyMs, outcome, intervalMs: everyMs }));
}

/** Runs of one check over consecutive stretches: each outcome holds from its time to the next, the last time ends it. */
export function probed(
  check: string,
  marks: readonly (readonly [from: number, outcome: Outcome])[],
  to: number,
  everyMs = MINUTE,
  location = 'tokyo',
): ProbeRun[] {
  return marks.flatMap(([from, outcome], i) => {
    const count = Math.ceil(((marks[i + 1]?.[0] ?? to) - from) / everyMs);
    const last = from + (count - 1) * everyMs;
    return count > 0 ? [{ check, location, from, last, outcome, count, intervalMs: everyMs }] : [];
  });
}

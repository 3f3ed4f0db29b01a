import { type ComponentDefinition, DEFAULT_POLICY, type FigureInput, type Incident, type Maintenance, type MaintenanceRevision, periodFromDates, type Policy, type ProbeResult } from '@kaiji/metrics';
import { DAY, HOUR, jstMs, MINUTE } from '../../support/local-time';

/** What a case starts from: the records of a figure's input, with single probe results for the runs. */
export type CaseInput = Omit<FigureInput, 'runs' | 'gapCounts' | 'service'> & {
  readonly service: FigureInput['service'] & { readonly recordedAt: number };
  readonly results: readonly ProbeResult[];
};

/** April 2025 to March 2026 in Japan: 31,536,000 s. */
export const YEAR = periodFromDates('2025-04-01', '2026-04-01', 'Asia/Tokyo');
export const tokyo = (from: string, to: string) => periodFromDates(from, to, 'Asia/Tokyo');

export const checked = (key: string, intervalMs = MINUTE, extra: Partial<ComponentDefinition> = {}): ComponentDefinition => ({
  key,
  name: key,
  layer: 'application',
  checks: [{ key: `${key}-http`, name: `${key} HTTP`, intervalMs, locations: ['tokyo'] }],
  ...extra,
});

type Changes = Partial<Omit<CaseInput, 'policy' | 'service'>> & { readonly policy?: Partial<Policy>; readonly service?: Partial<CaseInput['service']> };

/** A service that was recorded long before the period, seen a month after it. */
export function caseInput({ policy, service, ...changes }: Changes): CaseInput {
  const period = changes.period ?? YEAR;
  return {
    timeZone: 'Asia/Tokyo',
    period,
    asOf: period.to + 30 * DAY,
    service: { recordedAt: period.from - 90 * DAY, components: [checked('web')], ...service },
    policy: { ...DEFAULT_POLICY, ...policy },
    incidents: [],
    maintenances: [],
    corrections: [],
    backupRuns: [],
    backupChecks: [],
    patches: [],
    contacts: [],
    results: [],
    ...changes,
  };
}

/** All that no incident speaks of was up. */
export const byIncidents = ({ policy, ...changes }: Changes): CaseInput => caseInput({ ...changes, policy: { basis: 'incidents', ...policy } });

export const outage = (id: string, occurredAt: number, restoredAt?: number, extra: Partial<Incident> = {}): Incident => ({
  id,
  revision: 1,
  title: '停止',
  impact: 'outage',
  cause: 'software',
  occurredAt,
  restoredAt,
  ...extra,
});

/** Ten days into the period, for so many seconds. */
export const downFor = (seconds: number, from = YEAR.from + 10 * DAY): Incident[] => [outage('stop', from, from + Math.round(seconds * 1000))];

/** Announced and recorded eight days ahead unless said otherwise. */
export function announcement(startsAt: number, endsAt: number, extra: Partial<MaintenanceRevision> = {}): MaintenanceRevision {
  const announcedAt = extra.announcedAt ?? startsAt - 8 * DAY;
  return { revision: 1, recordedAt: announcedAt, title: '定期メンテナンス', announcedAt, startsAt, endsAt, ...extra };
}

export const window = (id: string, startsAt: number, endsAt: number, extra: Partial<MaintenanceRevision> = {}): Maintenance => ({
  id,
  revisions: [announcement(startsAt, endsAt, extra)],
});

/** Results of the only check: each outcome from its time to the next one's, the last time ends it. */
export function probed(marks: readonly (readonly [from: number, outcome: ProbeResult['outcome']])[], to: number, everyMs = MINUTE): ProbeResult[] {
  return marks.flatMap(([from, outcome], index) => {
    const count = Math.ceil(((marks[index + 1]?.[0] ?? to) - from) / everyMs);
    return Array.from({ length: count }, (_, i) => ({ check: 'web-http', location: 'tokyo', at: from + i * everyMs, outcome, intervalMs: everyMs }));
  });
}

export const clock = (time: string): number => jstMs(`2026-03-06 ${time}`);
export const MARCH_6 = tokyo('2026-03-06', '2026-03-07');
export { DAY, HOUR, jstMs, MINUTE };

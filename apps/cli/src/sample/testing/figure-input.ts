import { serviceDefinitionSchema } from '@kaiji/contracts';
import { buildRuns, DEFAULT_POLICY, type FigureInput, type GapCounts, type Interval, type ProbeResult, type ProbeRun } from '@kaiji/metrics';
import { conditionsOf } from '../probes/conditions';
import { eachResult } from '../probes/each-result';
import { ALL_SERIES, type ProbeSeries } from '../probes/probe-series';
import { backupChecks } from '../records/backup-checks';
import { backupRuns } from '../records/backup-runs';
import { incidentRecord } from '../records/incident-records';
import { maintenanceRecord } from '../records/maintenance-records';
import { patches } from '../records/patches';
import { supportContacts } from '../records/support-contacts';
import { SAMPLE_SERVICE } from '../sample-service';
import type { SampleSpan } from '../sample-spans';

type Instants<T> = { [K in keyof T]: K extends `${string}At` | 'at' ? (T[K] extends string ? number : number | undefined) : T[K] };

const withInstants = <T extends object>(record: T): Instants<T> =>
  Object.fromEntries(
    Object.entries(record).map(([field, value]) => [field, field === 'at' || field.endsWith('At') ? Date.parse(String(value)) : value]),
  ) as Instants<T>;

function resultsOf(series: ProbeSeries, { span, story }: SampleSpan): ProbeResult[] {
  const { check, location, intervalMs } = series;
  const results: ProbeResult[] = [];
  eachResult(series, conditionsOf(series, story), span, (at, outcome) => results.push({ check, location, at, outcome, intervalMs }));
  return results;
}

function gapCountsOf(results: readonly ProbeResult[]): GapCounts {
  const counts = new Map<number, number>();
  results.slice(1).forEach(({ at }, index) => {
    const seconds = Math.ceil((at - (results[index]?.at ?? at)) / 1000);
    counts.set(seconds, (counts.get(seconds) ?? 0) + 1);
  });
  return { check: results[0]?.check ?? '', location: results[0]?.location ?? '', results: results.length, gaps: [...counts] };
}

/** The probe results of a span as the figures read them. */
export function probeInput(sample: SampleSpan): { runs: ProbeRun[]; gapCounts: GapCounts[]; results: number } {
  const all = ALL_SERIES.map((series) => {
    const results = resultsOf(series, sample);
    return { runs: buildRuns(results), gaps: gapCountsOf(results), count: results.length };
  });
  return { runs: all.flatMap(({ runs }) => runs), gapCounts: all.map(({ gaps }) => gaps), results: all.reduce((sum, { count }) => sum + count, 0) };
}

/** What the figures are made from once the sample has been taken in at `recordedAt`. */
export function figureInput(sample: SampleSpan, period: Interval, recordedAt: number, probes: Pick<FigureInput, 'runs' | 'gapCounts'>): FigureInput {
  const { span, story } = sample;
  const { components, startedOn } = serviceDefinitionSchema.parse(SAMPLE_SERVICE);
  const incidents = story.incidents.flatMap((each) => incidentRecord(each, recordedAt) ?? []);
  const maintenances = story.maintenances.flatMap((each) => maintenanceRecord(each, recordedAt) ?? []);
  return {
    timeZone: 'Asia/Tokyo',
    period,
    asOf: recordedAt,
    service: {
      startedAt: Date.parse(`${startedOn}T00:00:00+09:00`),
      components: components.map((one) => ({
        ...one,
        checks: one.checks.map(({ key, name, intervalSeconds }) => ({ key, name, intervalMs: intervalSeconds * 1000 })),
      })),
    },
    policy: DEFAULT_POLICY,
    ...probes,
    incidents: incidents.map(({ id, record }) => ({ id, revision: 1, ...withInstants(record) })),
    maintenances: maintenances.map(({ id, record }) => ({ id, revisions: [{ revision: 1, recordedAt, ...withInstants(record) }] })),
    corrections: [],
    backupRuns: backupRuns(span, recordedAt).map(withInstants),
    backupChecks: backupChecks(span, recordedAt).map(withInstants),
    patches: patches(span, recordedAt).map(withInstants),
    contacts: supportContacts(span, recordedAt).map(withInstants),
  };
}

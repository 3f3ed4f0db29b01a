import { closingPolicy, policySpans, type PolicySpan } from '../policy/policy-spans';
import { soundIncidents } from '../records/sound-records';
import type { IncidentRow, IncidentsResult, Note, RestorationSummary } from '../results';
import type { Cause, CauseDetail, FigureInput, Impact, Incident, Interval } from '../types';
import { CAUSE_OF_DETAIL } from './cause';
import { classifyIncidents, type Classified } from './classify';
import { elapsedMs, meanUp, summarise } from './durations';
import { episodesOf, type Episode } from './episodes';
import { incidentPolicyNotes, notificationSummary } from './notification';

const within = (instant: number, { from, to }: Interval): boolean => instant >= from && instant < to;

const isNegative = (from: number | undefined, to: number | undefined): boolean => from !== undefined && to !== undefined && to < from;

function rowOf({ incident, counted, leftOut, mergedInto }: Classified, period: Interval): IncidentRow {
  const { id, revision, title, impact, cause, occurredAt, detectedAt, firstNoticeAt, restoredAt } = incident;
  const flags = [
    ...(within(occurredAt, period) ? [] : ['carriedIn']),
    ...(isNegative(occurredAt, detectedAt) ? ['negativeDetection'] : []),
    ...(isNegative(detectedAt, firstNoticeAt) ? ['negativeNotification'] : []),
  ];
  return {
    id,
    revision,
    title,
    impact,
    cause: CAUSE_OF_DETAIL[cause],
    detail: cause,
    occurredAt,
    restoredAt: restoredAt ?? null,
    detectionMs: elapsedMs(occurredAt, detectedAt),
    notificationMs: elapsedMs(detectedAt, firstNoticeAt),
    restorationMs: elapsedMs(occurredAt, restoredAt),
    counted: counted && within(occurredAt, period),
    ...(leftOut ? { leftOut } : {}),
    ...(mergedInto ? { mergedInto } : {}),
    flags,
  };
}

/**
 * Over the stops that were restored in the period, wherever they began, each from the start of its first incident to the restoration of
 * its last; `open` are those that are not restored at asOf.
 */
function restorationOf(episodes: readonly Episode[], { period, asOf }: FigureInput): RestorationSummary {
  const restored = episodes.flatMap(({ head, restoredAt }) =>
    restoredAt !== undefined && within(restoredAt, period) ? [restoredAt - head.occurredAt] : [],
  );
  const open = episodes
    .filter(({ head, restoredAt }) => restoredAt === undefined && head.occurredAt < period.to)
    .map(({ head }) => asOf - head.occurredAt);
  return { ...summarise(restored), open: open.length, lowerBoundMeanMs: meanUp([...restored, ...open]) };
}

export interface IncidentsOfPeriod {
  readonly classified: readonly Classified[];
  /** Those that began in the period and count as stops of use. */
  readonly counted: readonly Incident[];
  readonly policies: readonly PolicySpan[];
  readonly notes: readonly Note[];
}

export function incidentsOfPeriod(input: FigureInput): IncidentsOfPeriod {
  const { rows, notes } = soundIncidents(input.incidents);
  const policies = policySpans(input);
  const classified = classifyIncidents(rows, policies, input.asOf);
  const counted = classified
    .filter((each) => each.counted && within(each.incident.occurredAt, input.period))
    .map(({ incident }) => incident);
  return { classified, counted, policies, notes: [...notes, ...incidentPolicyNotes(policies, counted, input.period)] };
}

/** The incidents figure; see `computeIncidents`. */
export function incidentsOf(input: FigureInput, { classified, counted, policies, notes }: IncidentsOfPeriod): IncidentsResult {
  const { period, asOf } = input;
  const stops = classified
    .filter(({ incident, leftOut }) => incident.impact === 'outage' && leftOut !== 'falsePositive')
    .map(({ incident }) => incident);
  const carriedIn = stops.filter(({ occurredAt, restoredAt }) => occurredAt < period.from && (restoredAt ?? Infinity) > period.from);
  const byCause: Record<Cause, number> = { hardware: 0, software: 0, network: 0, other: 0 };
  const byDetail: Partial<Record<CauseDetail, number>> = {};
  for (const { cause } of counted) {
    byCause[CAUSE_OF_DETAIL[cause]] += 1;
    byDetail[cause] = (byDetail[cause] ?? 0) + 1;
  }
  const byImpact: Record<Impact, number> = { outage: counted.length, partial: 0, degraded: 0, none: 0 };
  for (const { incident } of classified) {
    if (incident.impact !== 'outage' && !incident.falsePositive && within(incident.occurredAt, period)) byImpact[incident.impact] += 1;
  }
  const carriedInIds = new Set(carriedIn.map(({ id }) => id));
  const detections = counted.flatMap(({ occurredAt, detectedAt }) => elapsedMs(occurredAt, detectedAt) ?? []);
  return {
    value: { total: counted.length },
    total: counted.length,
    byCause,
    byDetail,
    byImpact,
    carriedIn: carriedIn.length,
    restoration: restorationOf(episodesOf(classified), input),
    detection: summarise(detections),
    notification: notificationSummary(counted, policies, closingPolicy(policies, input), asOf),
    list: classified
      .filter(({ incident }) => within(incident.occurredAt, period) || carriedInIds.has(incident.id))
      .map((each) => rowOf(each, period)),
    notes,
  };
}

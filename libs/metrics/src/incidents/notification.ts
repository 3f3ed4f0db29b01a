import { recordPolicyNotes } from '../policy/policy-notes';
import { closingPolicy, policyAt, type PolicySpan } from '../policy/policy-spans';
import { exactPercent } from '../ratio/exact-percent';
import type { Note, NotificationResult, NotificationSummary } from '../results';
import type { FigureInput, Incident, Interval, Policy } from '../types';
import { elapsedMs, summarise } from './durations';
import type { IncidentsOfPeriod } from './incidents-of';

const MINUTE_MS = 60_000;

/** How long after its detection an incident has to be told of at the latest. */
export function noticeLimitMs(policies: readonly PolicySpan[], detectedAt: number): number {
  return policyAt(policies, detectedAt).noticeMinutes * MINUTE_MS;
}

/**
 * From detection to the first notice, over the incidents that were detected; exactly at the limit is in time. Each has the limit that
 * was in force when it was detected; `limitMs` is the one in force at the period's end.
 */
export function notificationSummary(
  incidents: readonly Incident[],
  policies: readonly PolicySpan[],
  closing: Policy,
  asOf: number,
): NotificationSummary {
  const detected = incidents.flatMap(({ detectedAt, firstNoticeAt }) =>
    detectedAt === undefined
      ? []
      : [{ detectedAt, limitMs: noticeLimitMs(policies, detectedAt), delayMs: elapsedMs(detectedAt, firstNoticeAt) }],
  );
  const told = detected.flatMap(({ delayMs, limitMs }) => (delayMs === null ? [] : [{ delayMs, limitMs }]));
  const untold = detected.filter(({ delayMs }) => delayMs === null);
  const missed = untold.filter(({ detectedAt, limitMs }) => asOf > detectedAt + limitMs).length;
  const met = told.filter(({ delayMs, limitMs }) => delayMs <= limitMs).length;
  return {
    ...summarise(told.map(({ delayMs }) => delayMs)),
    limitMs: closing.noticeMinutes * MINUTE_MS,
    met,
    late: told.length - met,
    missed,
    pending: untold.length - missed,
    withinLimit: exactPercent(met, told.length + missed, closing.decimals),
  };
}

const INCIDENT_FIELDS = ['minimumSeconds', 'mergeGapSeconds', 'noticeMinutes'] as const;

/** The changes of the policy that concern incidents: where they are counted, and where they are detected. */
export function incidentPolicyNotes(policies: readonly PolicySpan[], incidents: readonly Incident[], period: Interval): Note[] {
  const instants = incidents.flatMap(({ occurredAt, detectedAt }) => [occurredAt, detectedAt ?? occurredAt]);
  return recordPolicyNotes(policies, period, INCIDENT_FIELDS, instants);
}

/** The notification figure; see `computeNotification`. */
export function notificationOf(input: FigureInput, { counted, notes, policies }: IncidentsOfPeriod): NotificationResult {
  const notification = notificationSummary(counted, policies, closingPolicy(policies, input), input.asOf);
  const undetected = counted.filter(({ detectedAt }) => detectedAt === undefined).length;
  return {
    value: notification.withinLimit,
    notification,
    acknowledgement: summarise(counted.flatMap(({ detectedAt, acknowledgedAt }) => elapsedMs(detectedAt, acknowledgedAt) ?? [])),
    notes: [...notes, ...(undetected > 0 ? [{ code: 'detectionNotRecorded', params: { count: undetected } }] : [])],
  };
}

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
 * When the time for the notice began: at the detection. Of an incident that nobody was told of and whose detection is not recorded, at
 * its occurrence, so that a missing record does not hide a missing notice; `undefined` where only the detection is missing.
 */
export function noticeClockStart({ occurredAt, detectedAt, firstNoticeAt }: Incident): number | undefined {
  return detectedAt ?? (firstNoticeAt === undefined ? occurredAt : undefined);
}

/**
 * From detection to the first notice; exactly at the limit is in time. Without a notice it is missed once the limit has passed, counted
 * from the occurrence where no detection is recorded; a notice without a detection has no delay and is left out. Each has the limit that
 * was in force when its time began; `limitMs` is the one in force at the period's end.
 */
export function notificationSummary(
  incidents: readonly Incident[],
  policies: readonly PolicySpan[],
  closing: Policy,
  asOf: number,
): NotificationSummary {
  const timed = incidents.flatMap((incident) => {
    const startAt = noticeClockStart(incident);
    if (startAt === undefined) return [];
    return [{ startAt, limitMs: noticeLimitMs(policies, startAt), delayMs: elapsedMs(startAt, incident.firstNoticeAt) }];
  });
  const told = timed.flatMap(({ delayMs, limitMs }) => (delayMs === null ? [] : [{ delayMs, limitMs }]));
  const untold = timed.filter(({ delayMs }) => delayMs === null);
  const missed = untold.filter(({ startAt, limitMs }) => asOf > startAt + limitMs).length;
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
  const undetected = counted.filter((incident) => noticeClockStart(incident) === undefined).length;
  return {
    value: notification.withinLimit,
    notification,
    acknowledgement: summarise(counted.flatMap(({ detectedAt, acknowledgedAt }) => elapsedMs(detectedAt, acknowledgedAt) ?? [])),
    notes: [...notes, ...(undetected > 0 ? [{ code: 'detectionNotRecorded', params: { count: undetected } }] : [])],
  };
}

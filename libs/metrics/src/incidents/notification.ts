import { exactPercent } from '../ratio/exact-percent';
import type { NotificationResult, NotificationSummary } from '../results';
import type { FigureInput, Incident } from '../types';
import { elapsedMs, summarise } from './durations';
import type { IncidentsOfPeriod } from './incidents-of';

/** From detection to the first notice, over the incidents that were detected; exactly at the limit is in time. */
export function notificationSummary(
  incidents: readonly Incident[],
  noticeMinutes: number,
  asOf: number,
  decimals: number,
): NotificationSummary {
  const limitMs = noticeMinutes * 60_000;
  const detected = incidents.filter(({ detectedAt }) => detectedAt !== undefined);
  const delays = detected.flatMap(({ detectedAt, firstNoticeAt }) => elapsedMs(detectedAt, firstNoticeAt) ?? []);
  const untold = detected.filter(({ firstNoticeAt }) => firstNoticeAt === undefined);
  const missed = untold.filter(({ detectedAt }) => asOf > detectedAt! + limitMs).length;
  const met = delays.filter((delay) => delay <= limitMs).length;
  return {
    ...summarise(delays),
    limitMs,
    met,
    late: delays.length - met,
    missed,
    pending: untold.length - missed,
    withinLimit: exactPercent(met, delays.length + missed, decimals),
  };
}

/** The notification figure; see `computeNotification`. */
export function notificationOf(input: FigureInput, { counted, notes }: IncidentsOfPeriod): NotificationResult {
  const notification = notificationSummary(counted, input.policy.noticeMinutes, input.asOf, input.policy.decimals);
  const undetected = counted.filter(({ detectedAt }) => detectedAt === undefined).length;
  return {
    value: notification.withinLimit,
    notification,
    acknowledgement: summarise(counted.flatMap(({ detectedAt, acknowledgedAt }) => elapsedMs(detectedAt, acknowledgedAt) ?? [])),
    notes: [...notes, ...(undetected > 0 ? [{ code: 'detectionNotRecorded', params: { count: undetected } }] : [])],
  };
}

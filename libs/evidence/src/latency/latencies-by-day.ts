import type { Outcome } from '@kaiji/contracts';
import { DayCursor } from '../gaps/day-cursor';
import { latencyBucketOf } from './bucket';
import type { LatencyHistogram } from './histogram';

/** Whether the response time of a result counts: there was a response. How long a failure took to fail is none. */
export const isResponse = (outcome: Outcome): boolean => outcome === 'up' || outcome === 'degraded';

/** A response; without a response time it is in no histogram. */
export interface Response {
  readonly atMs: number;
  readonly latencyMs: number | undefined;
}

/** Response times by local day. The responses come in rising order, of one instant the one that holds. */
export function latenciesByDay(responses: readonly Response[], timeZone: string): Map<string, LatencyHistogram> {
  const days = new Map<string, LatencyHistogram>();
  const cursor = new DayCursor(timeZone);
  for (const { atMs, latencyMs } of responses) {
    if (latencyMs === undefined) continue;
    const date = cursor.dateOf(atMs);
    let day = days.get(date);
    if (day === undefined) days.set(date, (day = new Map<number, number>()));
    const bucket = latencyBucketOf(latencyMs);
    day.set(bucket, (day.get(bucket) ?? 0) + 1);
  }
  return days;
}

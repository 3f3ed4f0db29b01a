import { type DayGaps, gapsByDay } from '../gaps/day-gaps';
import type { LatencyHistogram } from '../latency/histogram';
import { isResponse, latenciesByDay } from '../latency/latencies-by-day';
import { OUTCOMES } from '../segment/segment-row';

/** What the results of one series on one local day add up to: all that the monitoring figure reads of them. */
export interface DaySums extends DayGaps {
  readonly day: string;
  readonly latencies: LatencyHistogram;
}

/** A result, or of several of one instant the worst. */
export interface TimedResult {
  readonly atMs: number;
  /** Place in `OUTCOMES`. */
  readonly outcome: number;
  readonly latencyMs: number | undefined;
}

const IS_RESPONSE = OUTCOMES.map(isResponse);

/**
 * What results, in rising order, add up to by local day.
 * @param previousMs the result before the first of them, where there is one
 */
export function daySums(results: readonly TimedResult[], previousMs: number | undefined, timeZone: string): DaySums[] {
  const gaps = gapsByDay(results.map((one) => one.atMs), previousMs, timeZone);
  const latencies = latenciesByDay(results.filter((one) => IS_RESPONSE[one.outcome]), timeZone);
  return [...gaps].map(([day, one]) => ({ ...one, day, latencies: latencies.get(day) ?? new Map<number, number>() }));
}

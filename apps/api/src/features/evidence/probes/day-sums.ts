import { type DayGaps, gapsByDay, isResponse, latenciesByDay, type LatencyHistogram } from '@kaiji/evidence';
import { OUTCOME_OF_CODE } from './probe-row';

/** What the results of one series on one local day add up to: all that the monitoring figure reads of them. */
export interface DaySums extends DayGaps {
  readonly day: string;
  readonly latencies: LatencyHistogram;
}

/** A result, or of several of one instant the worst. */
export interface TimedResult {
  readonly atMs: number;
  readonly outcome: number;
  readonly latencyMs: number | undefined;
}

const IS_RESPONSE = OUTCOME_OF_CODE.map(isResponse);

/** @param previousMs the result before the first of `results`, where there is one */
export function daySums(results: readonly TimedResult[], previousMs: number | undefined, timeZone: string): DaySums[] {
  const gaps = gapsByDay(results.map((one) => one.atMs), previousMs, timeZone);
  const latencies = latenciesByDay(results.filter((one) => IS_RESPONSE[one.outcome]), timeZone);
  return [...gaps].map(([day, one]) => ({ ...one, day, latencies: latencies.get(day) ?? new Map<number, number>() }));
}

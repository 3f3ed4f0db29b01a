import { addDays, type FigureInput, localDateOf, RUN_BREAK_FACTOR, wholeDaysOf } from '@kaiji/metrics';
import { clipGaps } from '../gaps/clip-gaps';
import type { SeriesGaps } from '../gaps/series-gaps';
import { addHistogram, type LatencyHistogram } from '../latency/histogram';
import { latencyCountsOf } from '../latency/latency-counts';
import { evidenceSpan } from '../runs/evidence-span';
import { Derivation, type DerivedSeries } from '../runs/derivation';
import { toProbeRun } from '../runs/run';
import type { Segment } from '../segment/decode-segment';

export interface ResultsFrame extends Pick<FigureInput, 'timeZone' | 'period' | 'asOf'> {
  /** The strictest of the policies that may hold: runs must not hide a silence from any of them. */
  readonly staleAfterIntervals: number;
}

export type ResultsInput = Pick<FigureInput, 'runs' | 'gapCounts' | 'latencyCounts'>;

/** What the figures of a period read of the results, from sealed days in order of time. */
export async function resultsOfSegments(segments: AsyncIterable<Segment>, frame: ResultsFrame): Promise<ResultsInput> {
  const { timeZone, period, asOf, staleAfterIntervals } = frame;
  const untilMs = evidenceSpan(period, asOf).to;
  const derivation = new Derivation(timeZone, staleAfterIntervals < RUN_BREAK_FACTOR ? staleAfterIntervals : undefined);
  for await (const { head, rows } of segments) derivation.add({ head, rows: rows.filter((row) => row.atMs <= untilMs) });
  const series = derivation.result();
  const runs = series.flatMap((one) => one.runs.map((run) => toProbeRun(one, run)));
  return { runs, gapCounts: clipGaps(gapsOf(series, frame), runs, period, asOf), latencyCounts: latenciesOf(series, frame) };
}

function gapsOf(series: readonly DerivedSeries[], { timeZone, period, asOf }: ResultsFrame): SeriesGaps[] {
  const fromDay = localDateOf(period.from, timeZone);
  const lastDay = localDateOf(Math.max(period.from, Math.min(period.to, asOf) - 1), timeZone);
  return series.flatMap(({ check, location, days }) => {
    const own = [...days.values()].filter(({ day }) => day >= fromDay && day <= lastDay);
    if (own.length === 0) return [];
    const gaps = new Map<number, number>();
    for (const one of own) for (const [seconds, count] of one.gaps) gaps.set(seconds, (gaps.get(seconds) ?? 0) + count);
    return [{ check, location, results: own.reduce((sum, one) => sum + one.results, 0), gaps: [...gaps].sort((a, b) => a[0] - b[0]) }];
  });
}

function latenciesOf(series: readonly DerivedSeries[], { timeZone, period, asOf }: ResultsFrame): FigureInput['latencyCounts'] {
  const whole = wholeDaysOf(period, asOf, timeZone);
  if (whole === null) return [];
  const byCheck = new Map<string, LatencyHistogram>();
  for (const { check, days } of series) {
    const sum = byCheck.get(check) ?? new Map<number, number>();
    for (const one of days.values()) if (one.day >= whole.fromDay && one.day <= addDays(whole.toDay, -1)) addHistogram(sum, one.latencies);
    byCheck.set(check, sum);
  }
  return latencyCountsOf(byCheck);
}

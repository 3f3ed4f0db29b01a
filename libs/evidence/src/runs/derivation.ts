import type { ProbeRun } from '@kaiji/metrics';
import { addHistogram } from '../latency/histogram';
import { type DayOfResults, type HoldingResult, holdingResults } from '../segment/day-of-results';
import type { SegmentSeries } from '../segment/segment-head';
import { daySums, type DaySums } from './day-sums';
import { mergeRuns } from './merge-runs';
import { type Run, runOfMoment, toProbeRun } from './run';

/** All that follows from the results of a series. */
export interface DerivedSeries extends Pick<SegmentSeries, 'id' | 'check' | 'location'> {
  readonly runs: readonly Run[];
  /** By local day. */
  readonly days: ReadonlyMap<string, DaySums>;
  readonly lastMs: number;
}

interface Growing extends Pick<SegmentSeries, 'id' | 'check' | 'location'> {
  runs: Run[];
  readonly days: Map<string, DaySums>;
  lastMs: number | undefined;
}

/**
 * Runs and day sums from whole UTC days of results, given in order of time: what intake keeps up to date step by step, made from the
 * beginning.
 */
export class Derivation {
  private readonly series = new Map<number, Growing>();

  /** @param breakFactor results further apart than so many intervals do not share a run */
  constructor(
    private readonly timeZone: string,
    private readonly breakFactor?: number,
  ) {}

  add(day: DayOfResults): void {
    const named = new Map(day.head.series.map((one) => [one.id, one]));
    for (const [id, results] of holdingResults(day)) {
      let own = this.series.get(id);
      if (own === undefined) {
        const { check = '', location = '' } = named.get(id) ?? {};
        this.series.set(id, (own = { id, check, location, runs: [], days: new Map(), lastMs: undefined }));
      }
      this.grow(own, results);
    }
  }

  /** What was made so far, by series. */
  result(): DerivedSeries[] {
    return [...this.series.values()].sort((a, b) => a.id - b.id).map((own) => ({ ...own, lastMs: own.lastMs ?? 0 }));
  }

  private grow(own: Growing, results: readonly HoldingResult[]): void {
    const first = results[0];
    if (first === undefined) return;
    if (own.lastMs !== undefined && first.atMs <= own.lastMs) throw new Error('days of results come in order of time');
    const tail = own.runs.pop();
    const pieces = results.map(runOfMoment);
    for (const run of mergeRuns(tail === undefined ? pieces : [tail, ...pieces], this.breakFactor)) own.runs.push(run);
    for (const sums of daySums(results, own.lastMs, this.timeZone)) addSums(own.days, sums);
    own.lastMs = results.at(-1)?.atMs;
  }
}

function addSums(days: Map<string, DaySums>, sums: DaySums): void {
  const kept = days.get(sums.day);
  if (kept === undefined) return void days.set(sums.day, sums);
  kept.results += sums.results;
  for (const [seconds, count] of sums.gaps) kept.gaps.set(seconds, (kept.gaps.get(seconds) ?? 0) + count);
  addHistogram(kept.latencies, sums.latencies);
}

/** The runs of segments, given in order of time, as the figures read them. */
export function runsOfSegments(segments: Iterable<DayOfResults>, timeZone: string, breakFactor?: number): ProbeRun[] {
  const derivation = new Derivation(timeZone, breakFactor);
  for (const segment of segments) derivation.add(segment);
  return derivation.result().flatMap((series) => series.runs.map((run) => toProbeRun(series, run)));
}

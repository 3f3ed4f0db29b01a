import { Injectable } from '@nestjs/common';
import { groupBy } from '@kaiji/evidence';
import { buildRuns, type ProbeRun, RUN_BREAK_FACTOR } from '@kaiji/metrics';
import type { Period } from '../period';
import { IntervalHistory } from './interval-history';
import { OUTCOME_CODE, OUTCOME_OF_CODE } from './probe-row';
import { ProbeResultRepository } from './probe-result.repository';
import { ProbeRunRepository, type SeriesRun } from './probe-run.repository';

/** Results this long before and after a period tell whether a failure at its edge was confirmed. */
const AROUND_MS = 7 * 86_400_000;

const toProbeRun = (run: SeriesRun): ProbeRun => ({
  check: run.check,
  location: run.location,
  from: run.fromMs,
  last: run.lastMs,
  outcome: OUTCOME_OF_CODE[run.outcome] ?? 'unknown',
  count: run.count,
  intervalMs: run.intervalMs,
});

/** Runs for the figures of a period, as they stood at `asOf`. */
@Injectable()
export class LoadRuns {
  constructor(
    private readonly runs: ProbeRunRepository,
    private readonly results: ProbeResultRepository,
    private readonly intervals: IntervalHistory,
  ) {}

  /**
   * @param staleAfterIntervals where it is less than what runs were broken at, a run may hide a silence: then the results themselves are read
   */
  async run(serviceId: number, period: Period, asOf: number, staleAfterIntervals: number): Promise<ProbeRun[]> {
    const untilMs = Math.min(period.to + AROUND_MS, asOf);
    const runs = await this.runs.ofService(serviceId, period.from - AROUND_MS, untilMs);
    if (staleAfterIntervals < RUN_BREAK_FACTOR) return this.fromResults(serviceId, runs, untilMs, staleAfterIntervals);
    return Promise.all(runs.map(async (run) => toProbeRun(run.lastMs > untilMs ? await this.cut(serviceId, run, untilMs) : run)));
  }

  /**
   * What comes after `untilMs` must move neither the figures nor the hash of their evidence. How many results a run has matters
   * for failures alone, and those are few; any other run simply goes on until then.
   */
  private async cut(serviceId: number, run: SeriesRun, untilMs: number): Promise<SeriesRun> {
    if (run.outcome !== OUTCOME_CODE.down) return { ...run, lastMs: untilMs, count: 1 };
    const { count, lastMs } = await this.results.countInstants(this.results.committed, serviceId, run.seriesId, run.fromMs, untilMs);
    return { ...run, count, lastMs: lastMs ?? run.fromMs };
  }

  private async fromResults(serviceId: number, runs: readonly SeriesRun[], toMs: number, breakFactor: number): Promise<ProbeRun[]> {
    const manager = this.results.committed;
    const intervalMsOf = await this.intervals.load(manager, serviceId);
    const made: ProbeRun[] = [];
    for (const [seriesId, own] of groupBy(runs, (run) => run.seriesId)) {
      const [first] = own;
      if (first === undefined) continue;
      const { check, location } = first;
      const moments = await this.results.moments(manager, serviceId, seriesId, first.fromMs, toMs);
      const results = moments.map((one) => ({
        check,
        location,
        at: one.atMs,
        outcome: OUTCOME_OF_CODE[one.outcome] ?? ('unknown' as const),
        intervalMs: intervalMsOf(check, one.serviceRevision) ?? first.intervalMs,
      }));
      made.push(...buildRuns(results, breakFactor));
    }
    return made;
  }
}

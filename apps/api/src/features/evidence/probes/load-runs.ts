import { Injectable } from '@nestjs/common';
import { Derivation, evidenceSpan, toProbeRun } from '@kaiji/evidence';
import { type ProbeRun, RUN_BREAK_FACTOR } from '@kaiji/metrics';
import { Transaction } from '../../../platform/database';
import type { Period } from '../period';
import { ReadDays } from '../segments/read-days';
import { ResultHistory } from '../segments/result-history';
import { utcDayOf } from '../segments/utc-day';
import { OUTCOME_CODE } from './probe-row';
import { ProbeRunRepository, type SeriesRun } from './probe-run.repository';

/** Runs for the figures of a period, as they stood at `asOf`. */
@Injectable()
export class LoadRuns {
  constructor(
    private readonly runs: ProbeRunRepository,
    private readonly transaction: Transaction,
    private readonly history: ResultHistory,
    private readonly days: ReadDays,
  ) {}

  /**
   * @param staleAfterIntervals where it is less than what runs were broken at, a run may hide a silence: then the results themselves are read
   */
  async run(serviceId: number, period: Period, asOf: number, staleAfterIntervals: number): Promise<ProbeRun[]> {
    const { from: fromMs, to: untilMs } = evidenceSpan(period, asOf);
    const runs = await this.runs.ofService(serviceId, fromMs, untilMs);
    if (staleAfterIntervals < RUN_BREAK_FACTOR) return this.fromResults(serviceId, runs, untilMs, staleAfterIntervals);
    const made: ProbeRun[] = [];
    for (const run of runs) made.push(toProbeRun(run, run.lastMs > untilMs ? await this.cut(serviceId, run, untilMs) : run));
    return made;
  }

  /**
   * What comes after `untilMs` must move neither the figures nor the hash of their evidence. How many results a run has matters
   * for failures alone, and those are few; any other run simply goes on until then.
   */
  private async cut(serviceId: number, run: SeriesRun, untilMs: number): Promise<SeriesRun> {
    if (run.outcome !== OUTCOME_CODE.down) return { ...run, lastMs: untilMs, count: 1 };
    return this.transaction.readOneState(async (manager) => {
      const { count, lastMs } = await this.history.countInstants(manager, serviceId, run.seriesId, run.fromMs, untilMs);
      return { ...run, count, lastMs: lastMs ?? run.fromMs };
    });
  }

  private fromResults(serviceId: number, runs: readonly SeriesRun[], untilMs: number, breakFactor: number): Promise<ProbeRun[]> {
    const firstMs = new Map<number, number>();
    for (const run of runs) if (!firstMs.has(run.seriesId)) firstMs.set(run.seriesId, run.fromMs);
    if (firstMs.size === 0) return Promise.resolve([]);
    return this.transaction.readOneState(async (manager) => {
      const service = await this.days.service(manager, serviceId);
      // Only days are cut in a zone, and they are not asked for here.
      const derivation = new Derivation('UTC', breakFactor);
      for await (const { head, rows } of this.days.each(manager, service, utcDayOf(Math.min(...firstMs.values())), utcDayOf(untilMs))) {
        derivation.add({ head, rows: rows.filter((row) => row.atMs >= (firstMs.get(row.series) ?? Infinity) && row.atMs <= untilMs) });
      }
      return derivation.result().flatMap((series) => series.runs.map((run) => toProbeRun(series, run)));
    });
  }
}

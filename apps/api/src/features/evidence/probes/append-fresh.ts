import { Injectable } from '@nestjs/common';
import { daySums, mergeRuns, runOfMoment } from '@kaiji/evidence';
import { localDateOf } from '@kaiji/metrics';
import type { EntityManager } from 'typeorm';
import { KeepDaySums } from './keep-day-sums';
import type { SeriesDaySums } from './probe-day.repository';
import { ProbeResultRepository } from './probe-result.repository';
import { ProbeRunRepository } from './probe-run.repository';
import type { ProbeRow } from './probe-row';
import { ProbeSeriesRepository } from './probe-series.repository';
import type { Series } from './series';

export interface FreshRows {
  readonly series: Series;
  /** Sorted by time and outcome. */
  readonly rows: readonly ProbeRow[];
  readonly intervalMs: number;
}

/** Of the results of one instant the last in order, which is the worst. */
const moments = (rows: readonly ProbeRow[]): ProbeRow[] => rows.filter((row, index) => rows[index + 1]?.atMs !== row.atMs);

/** The usual case: results newer than all that is kept are appended, and the last run and the day sums grow. */
@Injectable()
export class AppendFresh {
  constructor(
    private readonly results: ProbeResultRepository,
    private readonly series: ProbeSeriesRepository,
    private readonly runs: ProbeRunRepository,
    private readonly days: KeepDaySums,
  ) {}

  /** @returns the local days that the results lie in */
  async run(manager: EntityManager, serviceId: number, batchId: number, timeZone: string, groups: readonly FreshRows[]): Promise<Set<string>> {
    await this.results.append(manager, serviceId, batchId, groups.map(({ series, rows }) => ({ seriesId: series.id, rows })));
    const newRuns = [];
    const newDays: SeriesDaySums[] = [];
    const lastDays = new Map<number, string>();
    const lasts = [];
    for (const { series, rows, intervalMs } of groups) {
      const instants = moments(rows);
      const pieces = instants.map((row) => runOfMoment({ atMs: row.atMs, outcome: row.outcome, intervalMs }));
      for (const run of mergeRuns(series.tail ? [series.tail, ...pieces] : pieces)) newRuns.push({ ...run, seriesId: series.id });
      for (const sums of daySums(instants, series.lastMs, timeZone)) newDays.push({ seriesId: series.id, ...sums });
      if (series.lastMs !== undefined) lastDays.set(series.id, localDateOf(series.lastMs, timeZone));
      lasts.push({ id: series.id, lastMs: instants.at(-1)?.atMs ?? 0 });
    }
    await this.runs.put(manager, serviceId, newRuns);
    await this.days.add(manager, serviceId, newDays, lastDays);
    await this.series.setLast(manager, serviceId, lasts);
    return new Set(newDays.map((one) => one.day));
  }
}

import { Injectable } from '@nestjs/common';
import { type DayGaps, gapsByDay } from '@kaiji/evidence';
import type { EntityManager } from 'typeorm';
import { mergeRuns } from './merge-runs';
import { ProbeDayRepository } from './probe-day.repository';
import { ProbeResultRepository } from './probe-result.repository';
import { ProbeRunRepository } from './probe-run.repository';
import type { ProbeRow } from './probe-row';
import { ProbeSeriesRepository } from './probe-series.repository';
import { runOfMoment } from './run';
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
    private readonly days: ProbeDayRepository,
  ) {}

  /** @returns the local days that the results lie in */
  async run(manager: EntityManager, serviceId: number, batchId: number, timeZone: string, groups: readonly FreshRows[]): Promise<Set<string>> {
    await this.results.append(manager, serviceId, batchId, groups.map(({ series, rows }) => ({ seriesId: series.id, rows })));
    const newRuns = [];
    const newDays = [];
    const lasts = [];
    for (const { series, rows, intervalMs } of groups) {
      const instants = moments(rows);
      const pieces = instants.map((row) => runOfMoment({ atMs: row.atMs, outcome: row.outcome, intervalMs }));
      for (const run of mergeRuns(series.tail ? [series.tail, ...pieces] : pieces)) newRuns.push({ ...run, seriesId: series.id });
      const gaps: Map<string, DayGaps> = gapsByDay(instants.map((row) => row.atMs), series.lastMs, timeZone);
      for (const [day, one] of gaps) newDays.push({ seriesId: series.id, day, ...one });
      lasts.push({ id: series.id, lastMs: instants.at(-1)?.atMs ?? 0 });
    }
    await this.runs.put(manager, serviceId, newRuns);
    await this.days.add(manager, serviceId, newDays);
    await this.series.setLast(manager, serviceId, lasts);
    return new Set(newDays.map((one) => one.day));
  }
}

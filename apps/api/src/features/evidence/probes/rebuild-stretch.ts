import { Injectable } from '@nestjs/common';
import { daySums, mergeRuns, type Moment, type Run, runOfMoment } from '@kaiji/evidence';
import { addDays, localDateOf, zonedStartOfDay } from '@kaiji/metrics';
import type { EntityManager } from 'typeorm';
import { ResultHistory } from '../segments/result-history';
import { KeepDaySums } from './keep-day-sums';
import { ProbeRunRepository } from './probe-run.repository';

export interface Stretch {
  readonly serviceId: number;
  readonly seriesId: number;
  readonly timeZone: string;
  readonly fromMs: number;
  readonly toMs: number;
  /** Interval of the check under a revision of the definition (`undefined`: the present one). */
  readonly intervalMsAt: (serviceRevision: number | undefined) => number;
}

/** Makes runs and day sums anew around results that came late, touching no more of the series than they can have changed. */
@Injectable()
export class RebuildStretch {
  constructor(
    private readonly results: ResultHistory,
    private readonly runs: ProbeRunRepository,
    private readonly days: KeepDaySums,
  ) {}

  async run(manager: EntityManager, stretch: Stretch): Promise<void> {
    const { serviceId, seriesId } = stretch;
    const near = await this.results.neighbours(manager, serviceId, seriesId, stretch.fromMs, stretch.toMs);
    const fromMs = near.beforeMs ?? stretch.fromMs;
    const toMs = near.afterMs ?? stretch.toMs;
    const old = await this.runs.touching(manager, serviceId, seriesId, fromMs, toMs);
    const moments = await this.moments(manager, stretch, fromMs, toMs);
    const left = await this.leftOf(manager, stretch, old[0], fromMs);
    const right = await this.rightOf(manager, stretch, old.at(-1), toMs);
    const inner = moments.filter((one) => (left === undefined || one.atMs > fromMs) && (right === undefined || one.atMs < toMs));
    const pieces = [...(left ? [left] : []), ...inner.map(runOfMoment), ...(right ? [right] : [])];
    const made = mergeRuns(pieces).map((run) => ({ ...run, seriesId }));
    await this.runs.remove(manager, serviceId, seriesId, old.map((run) => run.fromMs));
    await this.runs.put(manager, serviceId, made);
    await this.rebuildDays(manager, stretch, toMs);
  }

  private async moments(manager: EntityManager, stretch: Stretch, fromMs: number, toMs: number): Promise<Moment[]> {
    const rows = await this.results.moments(manager, stretch.serviceId, stretch.seriesId, fromMs, toMs);
    return rows.map((row) => ({ atMs: row.atMs, outcome: row.outcome, intervalMs: stretch.intervalMsAt(row.serviceRevision) }));
  }

  /** What stays of the run that reaches into the stretch, up to its last result before it. */
  private async leftOf(manager: EntityManager, stretch: Stretch, run: Run | undefined, edgeMs: number): Promise<Run | undefined> {
    if (run === undefined || edgeMs === stretch.fromMs || run.fromMs > edgeMs) return undefined;
    if (run.lastMs === edgeMs) return run;
    const { count } = await this.results.countInstants(manager, stretch.serviceId, stretch.seriesId, run.fromMs, edgeMs);
    return { ...run, lastMs: edgeMs, count };
  }

  private async rightOf(manager: EntityManager, stretch: Stretch, run: Run | undefined, edgeMs: number): Promise<Run | undefined> {
    if (run === undefined || edgeMs === stretch.toMs || run.lastMs < edgeMs) return undefined;
    if (run.fromMs === edgeMs) return run;
    const { count } = await this.results.countInstants(manager, stretch.serviceId, stretch.seriesId, edgeMs, run.lastMs);
    return { ...run, fromMs: edgeMs, count };
  }

  /** Whole local days: from the first late result's to that of the result after the last, whose gap has changed too. */
  private async rebuildDays(manager: EntityManager, stretch: Stretch, untilMs: number): Promise<void> {
    const { serviceId, seriesId, timeZone } = stretch;
    const dayFromMs = zonedStartOfDay(localDateOf(stretch.fromMs, timeZone), timeZone);
    const dayToMs = zonedStartOfDay(addDays(localDateOf(stretch.toMs, timeZone), 1), timeZone) - 1;
    for (const [from, to] of untilMs > dayToMs ? [[dayFromMs, dayToMs] as const, dayAround(untilMs, timeZone)] : [[dayFromMs, dayToMs] as const]) {
      const rows = await this.results.moments(manager, serviceId, seriesId, from, to);
      const before = await this.results.neighbours(manager, serviceId, seriesId, from, to);
      const days = daySums(rows, before.beforeMs, timeZone);
      await this.days.put(manager, serviceId, days.map((sums) => ({ seriesId, ...sums })));
    }
  }
}

const dayAround = (atMs: number, timeZone: string): readonly [number, number] => {
  const day = localDateOf(atMs, timeZone);
  return [zonedStartOfDay(day, timeZone), zonedStartOfDay(addDays(day, 1), timeZone) - 1];
};

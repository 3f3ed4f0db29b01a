import { Injectable } from '@nestjs/common';
import { revisionOfBatch, type SegmentRow } from '@kaiji/evidence';
import type { EntityManager } from 'typeorm';
import { type ResultMoment, ProbeResultRepository } from '../probes/probe-result.repository';
import { HotResultRepository } from './hot-result.repository';
import { ReadSegment } from './read-segment';
import { SegmentRepository, type SeriesOfDay } from './segment.repository';
import { utcDayOf, utcDayStartMs } from './utc-day';

/**
 * The results of a series over time, whether they lie row by row or in segments. The manager's transaction must see one state of the
 * database: that of an intake does, which holds the service's lock, and one that reads one state.
 */
@Injectable()
export class ResultHistory {
  constructor(
    private readonly results: ProbeResultRepository,
    private readonly hot: HotResultRepository,
    private readonly segments: SegmentRepository,
    private readonly read: ReadSegment,
  ) {}

  /** The last result before an instant and the first after another. */
  async neighbours(
    manager: EntityManager,
    serviceId: number,
    seriesId: number,
    beforeMs: number,
    afterMs: number,
  ): Promise<{ beforeMs: number | undefined; afterMs: number | undefined }> {
    const hot = await this.results.neighbours(manager, serviceId, seriesId, beforeMs, afterMs);
    const before = await this.sealedBefore(manager, serviceId, seriesId, beforeMs);
    const after = await this.sealedAfter(manager, serviceId, seriesId, afterMs);
    return { beforeMs: extreme(Math.max, hot.beforeMs, before), afterMs: extreme(Math.min, hot.afterMs, after) };
  }

  /** The instants of a series in `[fromMs, toMs]` with what holds at each. */
  async moments(manager: EntityManager, serviceId: number, seriesId: number, fromMs: number, toMs: number): Promise<ResultMoment[]> {
    const hot = await this.results.moments(manager, serviceId, seriesId, fromMs, toMs);
    const sealed: ResultMoment[] = [];
    for (const day of await this.segments.between(manager, serviceId, utcDayOf(fromMs), utcDayOf(toMs))) {
      const { head, rows } = await this.read.run(manager, day);
      for (const { series, atMs, outcome, latencyMs, batch } of rows) {
        if (series !== seriesId || atMs < fromMs || atMs > toMs) continue;
        sealed.push({ atMs, outcome, latencyMs, serviceRevision: revisionOfBatch(head.revisions, batch) });
      }
    }
    return sealed.length === 0 ? hot : worstOfInstants([...sealed, ...hot]);
  }

  /** How many instants of a series lie in `[fromMs, toMs]`, and the last of them. Days that lie inside whole are not read. */
  async countInstants(
    manager: EntityManager,
    serviceId: number,
    seriesId: number,
    fromMs: number,
    toMs: number,
  ): Promise<{ count: number; lastMs: number | undefined }> {
    const days = new Map<string, { count: number; lastMs: number }>();
    for (const { day, count, lastMs } of await this.hot.instantsByDay(manager, serviceId, seriesId, fromMs, toMs)) days.set(day, { count, lastMs });
    for (const day of await this.segments.ofSeries(manager, serviceId, seriesId, utcDayOf(fromMs), utcDayOf(toMs))) {
      const isWhole = !days.has(day.day) && day.firstMs >= fromMs && day.lastMs <= toMs;
      const own = isWhole ? { count: day.instants, lastMs: day.lastMs } : await this.countOfDay(manager, serviceId, seriesId, day, fromMs, toMs);
      if (own !== undefined) days.set(day.day, own);
    }
    const counted = [...days.values()];
    const count = counted.reduce((sum, one) => sum + one.count, 0);
    return { count, lastMs: count === 0 ? undefined : Math.max(...counted.map((one) => one.lastMs)) };
  }

  private async countOfDay(
    manager: EntityManager,
    serviceId: number,
    seriesId: number,
    day: SeriesOfDay,
    fromMs: number,
    toMs: number,
  ): Promise<{ count: number; lastMs: number } | undefined> {
    const [first, last] = [Math.max(fromMs, utcDayStartMs(day.day)), Math.min(toMs, utcDayStartMs(day.day) + DAY_MS - 1)];
    const moments = await this.moments(manager, serviceId, seriesId, first, last);
    const end = moments.at(-1);
    return end === undefined ? undefined : { count: moments.length, lastMs: end.atMs };
  }

  private async sealedBefore(manager: EntityManager, serviceId: number, seriesId: number, beforeMs: number): Promise<number | undefined> {
    const day = utcDayOf(beforeMs);
    const found = await this.segments.lastBefore(manager, serviceId, seriesId, day, beforeMs - utcDayStartMs(day));
    if (found === undefined || found.lastMs < beforeMs) return found?.lastMs;
    return (await this.ofSeries(manager, serviceId, seriesId, found.day)).findLast((row) => row.atMs < beforeMs)?.atMs;
  }

  private async sealedAfter(manager: EntityManager, serviceId: number, seriesId: number, afterMs: number): Promise<number | undefined> {
    const day = utcDayOf(afterMs);
    const found = await this.segments.firstAfter(manager, serviceId, seriesId, day, afterMs - utcDayStartMs(day));
    if (found === undefined || found.firstMs > afterMs) return found?.firstMs;
    return (await this.ofSeries(manager, serviceId, seriesId, found.day)).find((row) => row.atMs > afterMs)?.atMs;
  }

  private async ofSeries(manager: EntityManager, serviceId: number, seriesId: number, day: string): Promise<SegmentRow[]> {
    const [sealed] = await this.segments.between(manager, serviceId, day, day);
    if (sealed === undefined) return [];
    return (await this.read.run(manager, sealed)).rows.filter((row) => row.series === seriesId);
  }
}

const DAY_MS = 86_400_000;

function extreme(pick: (a: number, b: number) => number, a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : pick(a, b);
}

function worstOfInstants(moments: ResultMoment[]): ResultMoment[] {
  moments.sort((a, b) => a.atMs - b.atMs || a.outcome - b.outcome);
  return moments.filter((one, index) => moments[index + 1]?.atMs !== one.atMs);
}

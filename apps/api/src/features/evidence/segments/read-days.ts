import { Injectable } from '@nestjs/common';
import { compareRows, type DayOfResults, groupBy, revisionOfBatch, revisionSteps, type SegmentHead, type SegmentRow } from '@kaiji/evidence';
import type { EntityManager } from 'typeorm';
import { IntervalHistory } from '../probes/interval-history';
import { ProbeSeriesRepository } from '../probes/probe-series.repository';
import { HotResultRepository } from './hot-result.repository';
import { ReadSegment } from './read-segment';
import type { SealedDay } from './sealed-day';
import { SealDueRepository } from './seal-due.repository';
import { SegmentRepository } from './segment.repository';

/** What is asked once for many days of a service. */
export interface ServiceOfDays {
  readonly serviceId: number;
  readonly series: ReadonlyMap<number, { readonly check: string; readonly location: string }>;
  readonly intervalMsOf: (check: string, revision: number) => number | undefined;
  /** The intake that is under way, which is not noted yet. */
  readonly underWay?: { readonly batch: number; readonly revision: number };
}

export interface DayRead extends DayOfResults {
  readonly day: string;
}

/** Whole UTC days of a service's results, wherever they lie: in segments, row by row, or, late ones of a sealed day, in both. */
@Injectable()
export class ReadDays {
  constructor(
    private readonly segments: SegmentRepository,
    private readonly due: SealDueRepository,
    private readonly hot: HotResultRepository,
    private readonly read: ReadSegment,
    private readonly series: ProbeSeriesRepository,
    private readonly intervals: IntervalHistory,
  ) {}

  async service(manager: EntityManager, serviceId: number, underWay?: ServiceOfDays['underWay']): Promise<ServiceOfDays> {
    const series = await this.series.all(manager, serviceId);
    const intervalMsOf = await this.intervals.load(manager, serviceId);
    return { serviceId, series: new Map([...series.values()].map((one) => [one.id, one])), intervalMsOf, underWay };
  }

  /** The days in `[fromDay, toDay]` that have results, in order. The manager's transaction must see one state of the database. */
  async *each(manager: EntityManager, service: ServiceOfDays, fromDay: string, toDay: string): AsyncGenerator<DayRead> {
    const sealed = await this.segments.between(manager, service.serviceId, fromDay, toDay);
    const sealedOn = new Map(sealed.map((one) => [one.day, one]));
    const hot = new Set(await this.due.between(manager, service.serviceId, fromDay, toDay));
    for (const day of [...new Set([...sealedOn.keys(), ...hot])].sort()) {
      const rows = hot.has(day) ? await this.hot.ofDay(manager, service.serviceId, day) : [];
      yield { day, ...(await this.join(manager, service, sealedOn.get(day), rows)) };
    }
  }

  /** The rows of a segment and those beside it as one day. */
  async join(manager: EntityManager, service: ServiceOfDays, sealed: SealedDay | undefined, hot: readonly SegmentRow[]): Promise<DayOfResults> {
    const segment = sealed === undefined ? undefined : await this.read.run(manager, sealed);
    if (segment !== undefined && hot.length === 0) return segment;
    const revisionOf = await this.hot.revisions(manager, service.serviceId, new Set(hot.map((row) => row.batch)));
    if (service.underWay !== undefined) revisionOf.set(service.underWay.batch, service.underWay.revision);
    for (const row of segment?.rows ?? []) revisionOf.set(row.batch, revisionOfBatch(segment?.head.revisions ?? [], row.batch) ?? 0);
    const rows = segment === undefined ? hot : [...segment.rows, ...hot].sort(compareRows);
    return { head: { series: seriesOf(service, rows, revisionOf), revisions: revisionSteps(revisionOf) }, rows };
  }
}

function seriesOf(service: ServiceOfDays, rows: readonly SegmentRow[], revisionOf: ReadonlyMap<number, number>): SegmentHead['series'] {
  return [...groupBy(rows, (row) => row.series)].map(([id, own]) => {
    const series = service.series.get(id);
    if (series === undefined) throw new Error(`series ${id} of service ${service.serviceId} is not known`);
    const revisions = [...new Set(own.map((row) => revisionOf.get(row.batch) ?? 0))].sort((a, b) => a - b);
    const intervalMs = revisions.map((revision) => [String(revision), known(service, series.check, revision)] as const);
    return { id, check: series.check, location: series.location, intervalMs: Object.fromEntries(intervalMs) };
  });
}

function known({ intervalMsOf, serviceId }: ServiceOfDays, check: string, revision: number): number {
  const intervalMs = intervalMsOf(check, revision);
  if (intervalMs === undefined) throw new Error(`service ${serviceId} has no check ${check} in revision ${revision}`);
  return intervalMs;
}

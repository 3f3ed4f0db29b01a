import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CopyRow, SeriesCopy } from '../probes/binary-copy';
import { ReadSegment } from './read-segment';
import { SegmentRepository } from './segment.repository';
import { utcDayEndMs, utcDaysOf, utcDayStartMs } from './utc-day';

const rowKey = (seriesId: number, { atMs, outcome }: Pick<CopyRow, 'atMs' | 'outcome'>): string => `${seriesId} ${atMs} ${outcome}`;

/** Late results without those that a segment holds: most are repeats, of which nothing must come of. */
@Injectable()
export class LeaveOutSealed {
  constructor(
    private readonly segments: SegmentRepository,
    private readonly read: ReadSegment,
  ) {}

  async run(manager: EntityManager, serviceId: number, late: readonly SeriesCopy[]): Promise<SeriesCopy[]> {
    const days = [...utcDaysOf(late.flatMap(({ rows }) => rows.map((row) => row.atMs)))].sort();
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) return [];
    const touched = new Set(days);
    let left = [...late];
    for (const sealed of await this.segments.between(manager, serviceId, first, last)) {
      if (!touched.has(sealed.day)) continue;
      const { rows } = await this.read.run(manager, sealed);
      const held = new Set(rows.map((row) => rowKey(row.series, row)));
      const [fromMs, toMs] = [utcDayStartMs(sealed.day), utcDayEndMs(sealed.day)];
      left = left.map(({ seriesId, rows: own }) => ({
        seriesId,
        rows: own.filter((row) => row.atMs < fromMs || row.atMs >= toMs || !held.has(rowKey(seriesId, row))),
      }));
    }
    return left.filter(({ rows }) => rows.length > 0);
  }
}

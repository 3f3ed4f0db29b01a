import { Injectable } from '@nestjs/common';
import { compareRows, decodeSegment, encodeSegment, type Segment } from '@kaiji/evidence';
import { sha256 } from '@kaiji/ledger';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { Transaction } from '../../../platform/database';
import { Ledger } from '../../../platform/ledger';
import { ProbeSeriesRepository } from '../probes/probe-series.repository';
import { HotResultRepository } from './hot-result.repository';
import { ReadDays } from './read-days';
import type { SealedDay } from './sealed-day';
import { segmentArtefact } from './segment-artefact';
import type { DueDay } from './seal-due.repository';
import { SealDueRepository } from './seal-due.repository';
import { SegmentRepository } from './segment.repository';
import { SegmentStores } from './segment-stores';
import { summarise } from './summarise';

/** Seals a closed UTC day of a service: its results become one file, recorded in the ledger, and leave the table they came into. */
@Injectable()
export class SealDay {
  constructor(
    private readonly transaction: Transaction,
    private readonly series: ProbeSeriesRepository,
    private readonly hot: HotResultRepository,
    private readonly days: ReadDays,
    private readonly segments: SegmentRepository,
    private readonly stores: SegmentStores,
    private readonly due: SealDueRepository,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** @returns how many rows left the table; 0 where there were none */
  run({ serviceId, serviceKey, day }: DueDay): Promise<number> {
    return this.transaction.run(async (manager) => {
      // No intake of the service meanwhile: what is sealed is all that is there.
      await this.series.lock(manager, serviceId);
      const hot = await this.hot.ofDay(manager, serviceId, day);
      if (hot.length > 0) {
        const [before] = await this.segments.between(manager, serviceId, day, day);
        const { head, rows } = await this.days.join(manager, await this.days.service(manager, serviceId), before, hot);
        await this.keep(manager, { head: { ...head, service: serviceKey, day, rows: rows.length }, rows }, serviceId, before);
        const dropped = await this.hot.dropSealed(manager, serviceId, day);
        if (dropped !== hot.length) throw new Error(`${dropped} of ${hot.length} rows left the table`);
      }
      await this.due.done(manager, serviceId, day);
      return hot.length;
    });
  }

  private async keep(manager: EntityManager, segment: Segment, serviceId: number, before: SealedDay | undefined): Promise<void> {
    const bytes = encodeSegment(segment.head, segment.rows);
    await readsBack(bytes, segment);
    const { service: serviceKey, day } = segment.head;
    const address = { serviceId, serviceKey, day, revision: (before?.revision ?? 0) + 1 };
    const summary = summarise(segment.rows);
    const file = { ...address, ...summary, sha256: sha256(bytes), bytes: bytes.length, rows: segment.rows.length };
    await this.stores.of(this.stores.newHome).put(manager, address, bytes);
    await this.segments.add(manager, { ...file, home: this.stores.newHome, sealedAt: new Date(this.clock.now()) });
    this.ledger.record(manager, segmentArtefact(file));
  }
}

/** The rows leave the table only where the file is seen to hold every one of them. */
async function readsBack(bytes: Uint8Array, { rows }: Segment): Promise<void> {
  const read = (await decodeSegment(bytes)).rows;
  const isSame = read.every((row, index) => {
    const one = rows[index];
    if (one === undefined || compareRows(row, one) !== 0) return false;
    return row.latencyMs === one.latencyMs && row.batch === one.batch && row.detail === one.detail;
  });
  if (read.length !== rows.length || !isSame) throw new Error('a segment does not read back as what was put into it');
}

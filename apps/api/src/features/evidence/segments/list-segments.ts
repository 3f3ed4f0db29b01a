import { Injectable } from '@nestjs/common';
import type { ListOf, SegmentView } from '@kaiji/contracts';
import { Transaction } from '../../../platform/database';
import { KaijiError } from '../../../platform/errors';
import { FindService } from '../../services';
import { ReadSegment } from './read-segment';
import { segmentSubject } from './sealed-day';
import { SegmentRepository } from './segment.repository';

/** The sealed days of a service, and the file of each. */
@Injectable()
export class ListSegments {
  constructor(
    private readonly services: FindService,
    private readonly segments: SegmentRepository,
    private readonly read: ReadSegment,
    private readonly transaction: Transaction,
  ) {}

  /** @param fromDay and `toDay`: UTC days, the last exclusive */
  async run(serviceKey: string, fromDay: string, toDay: string): Promise<ListOf<SegmentView>> {
    const { id } = await this.services.byKey(serviceKey);
    const kept = await this.transaction.readOneState((manager) => this.segments.revisions(manager, id, fromDay, toDay));
    const items = kept.map((one) => ({
      day: one.day,
      revision: one.revision,
      rows: one.rows,
      bytes: one.bytes,
      sha256: one.sha256.toString('hex'),
      from: new Date(one.firstMs).toISOString(),
      to: new Date(one.lastMs).toISOString(),
      sealedAt: one.sealedAt.toISOString(),
      subject: segmentSubject(one),
      erasedAt: one.erasedAt?.toISOString() ?? null,
    }));
    return { items };
  }

  /** The bytes of one, as they were sealed. */
  async bytes(serviceKey: string, day: string, revision: number): Promise<Buffer> {
    const { id } = await this.services.byKey(serviceKey);
    return this.transaction.readOneState(async (manager) => {
      const found = (await this.segments.revisions(manager, id, day, day, true)).find((one) => one.revision === revision);
      if (found === undefined || found.isErased) throw new KaijiError('notFound', 'segmentNotFound', { params: { day, revision } });
      return this.read.bytes(manager, found);
    });
  }
}

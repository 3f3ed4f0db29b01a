import { Injectable } from '@nestjs/common';
import { decodeSegment, type Segment } from '@kaiji/evidence';
import { sha256 } from '@kaiji/ledger';
import type { EntityManager } from 'typeorm';
import { type SealedDay, segmentSubject } from './sealed-day';
import { SegmentCache } from './segment-cache';
import { SegmentStores } from './segment-stores';

/** Reads a segment, and looks whether its bytes are those that were sealed. */
@Injectable()
export class ReadSegment {
  constructor(
    private readonly stores: SegmentStores,
    private readonly cache: SegmentCache,
  ) {}

  /** @throws Error where the bytes are missing or not those that were sealed */
  async run(manager: EntityManager, sealed: SealedDay): Promise<Segment> {
    const key = sealed.sha256.toString('hex');
    const cached = this.cache.get(key);
    if (cached !== undefined) return cached;
    const segment = await decodeSegment(await this.bytes(manager, sealed));
    this.cache.put(key, segment);
    return segment;
  }

  /** @throws Error where the bytes are missing or not those that were sealed */
  async bytes(manager: EntityManager, sealed: SealedDay): Promise<Buffer> {
    const subject = segmentSubject(sealed);
    const bytes = await this.stores.of(sealed.home).get(manager, sealed);
    if (bytes === undefined) throw new Error(`${subject}: the bytes are ${sealed.isErased ? 'erased' : 'missing'}`);
    if (!sha256(bytes).equals(sealed.sha256)) throw new Error(`${subject}: the bytes are not those that were sealed`);
    return bytes;
  }
}

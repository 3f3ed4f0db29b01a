import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SegmentAddress, SegmentStore } from './segment-store';

/** Segments in the database: backed up with it, and kept or not kept together with what is known of them. */
@Injectable()
export class DatabaseSegmentStore implements SegmentStore {
  async put(manager: EntityManager, { serviceId, day, revision }: SegmentAddress, bytes: Uint8Array): Promise<void> {
    await manager.query('INSERT INTO probe_segment_data (service_id, day, revision, data) VALUES ($1, $2::date, $3, $4)', [
      serviceId,
      day,
      revision,
      Buffer.from(bytes),
    ]);
  }

  async get(manager: EntityManager, { serviceId, day, revision }: SegmentAddress): Promise<Buffer | undefined> {
    const rows: { data: Buffer }[] = await manager.query(
      'SELECT data FROM probe_segment_data WHERE service_id = $1 AND day = $2::date AND revision = $3',
      [serviceId, day, revision],
    );
    return rows[0]?.data;
  }
}

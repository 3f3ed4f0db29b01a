import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Local days whose nightly figures must be computed, or computed again because evidence moved. */
@Injectable()
export class NightlyDueRepository {
  async touch(manager: EntityManager, serviceId: number, days: readonly string[], at: Date): Promise<void> {
    if (days.length === 0) return;
    await manager.query(
      `INSERT INTO nightly_due (service_id, day, touched_at) SELECT $1, day, $3 FROM unnest($2::date[]) AS day
       ON CONFLICT (service_id, day) DO UPDATE SET touched_at = excluded.touched_at`,
      [serviceId, [...days].sort(), at],
    );
  }
}

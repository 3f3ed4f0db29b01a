import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface DueDay {
  readonly serviceId: number;
  readonly serviceKey: string;
  /** UTC. */
  readonly day: string;
}

/** UTC days that have results which no segment holds yet. */
@Injectable()
export class SealDueRepository {
  async touch(manager: EntityManager, serviceId: number, days: Iterable<string>, at: Date): Promise<void> {
    const sorted = [...days].sort();
    if (sorted.length === 0) return;
    await manager.query(
      `INSERT INTO seal_due (service_id, day, touched_at) SELECT $1, day, $3 FROM unnest($2::date[]) AS day
       ON CONFLICT (service_id, day) DO UPDATE SET touched_at = excluded.touched_at`,
      [serviceId, sorted, at],
    );
  }

  /** Days up to `lastDay` to which nothing has come since `quietSince`, the oldest first. */
  async due(manager: EntityManager, lastDay: string, quietSince: Date, limit: number): Promise<DueDay[]> {
    return manager.query(
      `SELECT d.service_id AS "serviceId", v.key AS "serviceKey", d.day::text AS day FROM seal_due d JOIN service v ON v.id = d.service_id
       WHERE d.day <= $1::date AND d.touched_at <= $2 ORDER BY d.day, d.service_id LIMIT $3`,
      [lastDay, quietSince, limit],
    );
  }

  /** The UTC days in `[fromDay, toDay]` that have rows which no segment holds. */
  async between(manager: EntityManager, serviceId: number, fromDay: string, toDay: string): Promise<string[]> {
    const rows: { day: string }[] = await manager.query(
      `SELECT day::text FROM seal_due d WHERE d.service_id = $1 AND d.day BETWEEN $2::date AND $3::date ORDER BY d.day`,
      [serviceId, fromDay, toDay],
    );
    return rows.map((row) => row.day);
  }

  async done(manager: EntityManager, serviceId: number, day: string): Promise<void> {
    await manager.query('DELETE FROM seal_due WHERE service_id = $1 AND day = $2::date', [serviceId, day]);
  }
}

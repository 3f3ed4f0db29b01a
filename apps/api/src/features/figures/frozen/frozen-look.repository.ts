import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Up to which state of the evidence the frozen figures of a service were looked at. */
@Injectable()
export class FrozenLookRepository {
  /**
   * Services whose evidence has moved since the last look. Late results and whatever else moves a closed day make a new
   * revision of that day's figure; records, definitions and policies count up by themselves.
   */
  async due(manager: EntityManager): Promise<{ serviceKey: string; serviceId: number; state: string }[]> {
    return manager.query(
      `SELECT s.key AS "serviceKey", s.id AS "serviceId", now.state
       FROM service s
       JOIN LATERAL (
         SELECT concat_ws('/',
           coalesce((SELECT version FROM evidence_head h WHERE h.service_id = s.id), 0),
           (SELECT max(revision) FROM service_revision r WHERE r.service_id = s.id),
           (SELECT count(*) FROM service_policy p WHERE p.service_id = s.id),
           (SELECT coalesce(max(extract(epoch FROM n.computed_at)), 0) FROM nightly_figure n
            WHERE n.service_id = s.id AND n.day BETWEEN span.first AND span.last AND n.revision > 1),
           span.frozen) AS state
         FROM (
           SELECT min(period_from)::date - 8 AS first, max(period_to)::date + 8 AS last, count(*) AS frozen
           FROM frozen_figure f WHERE f.service_id = s.id) span
         WHERE span.frozen > 0
       ) now ON true
       LEFT JOIN frozen_look l ON l.service_id = s.id
       WHERE l.state IS DISTINCT FROM now.state
       ORDER BY s.id`,
    );
  }

  async set(manager: EntityManager, serviceId: number, state: string): Promise<void> {
    await manager.query(
      'INSERT INTO frozen_look (service_id, state) VALUES ($1, $2) ON CONFLICT (service_id) DO UPDATE SET state = excluded.state',
      [serviceId, state],
    );
  }
}

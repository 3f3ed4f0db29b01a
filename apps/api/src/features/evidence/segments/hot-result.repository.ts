import { Injectable } from '@nestjs/common';
import type { SegmentRow } from '@kaiji/evidence';
import type { EntityManager } from 'typeorm';
import { utcDayEndMs, utcDayStartMs } from './utc-day';

interface HotRow {
  series: number;
  at_ms: number;
  outcome: number;
  latency_ms: number | null;
  batch: number;
  detail: string | null;
}

/** Results that lie row by row: those of days that are not sealed, and late ones of days that are. */
@Injectable()
export class HotResultRepository {
  /** In the order of segments. */
  async ofDay(manager: EntityManager, serviceId: number, day: string): Promise<SegmentRow[]> {
    const rows: HotRow[] = await manager.query(
      `SELECT r.series_id AS series, (extract(epoch FROM r.at) * 1000)::float8 AS at_ms, r.outcome, r.latency_ms, r.batch_id AS batch, r.detail
       FROM probe_series s CROSS JOIN LATERAL (
         SELECT * FROM probe_result r
         WHERE r.service_id = s.service_id AND r.series_id = s.id AND r.at >= $2 AND r.at < $3 ORDER BY r.at, r.outcome OFFSET 0) r
       WHERE s.service_id = $1 ORDER BY r.series_id, r.at, r.outcome`,
      [serviceId, new Date(utcDayStartMs(day)), new Date(utcDayEndMs(day))],
    );
    return rows.map((row) => ({
      series: row.series,
      atMs: row.at_ms,
      outcome: row.outcome,
      latencyMs: row.latency_ms ?? undefined,
      batch: row.batch,
      detail: row.detail ?? undefined,
    }));
  }

  /** Instants of a series in `[fromMs, toMs]` by UTC day. */
  async instantsByDay(
    manager: EntityManager,
    serviceId: number,
    seriesId: number,
    fromMs: number,
    toMs: number,
  ): Promise<{ day: string; count: number; lastMs: number }[]> {
    return manager.query(
      `SELECT (at AT TIME ZONE 'UTC')::date::text AS day, count(DISTINCT at)::int AS count, (extract(epoch FROM max(at)) * 1000)::float8 AS "lastMs"
       FROM probe_result
       WHERE service_id = $1 AND series_id = $2 AND at BETWEEN to_timestamp($3::float8 / 1000) AND to_timestamp($4::float8 / 1000)
       GROUP BY 1 ORDER BY 1`,
      [serviceId, seriesId, fromMs, toMs],
    );
  }

  /** Under which revision of the service's definition batches came. */
  async revisions(manager: EntityManager, serviceId: number, batches: Iterable<number>): Promise<Map<number, number>> {
    const rows: { id: number; revision: number }[] = await manager.query(
      'SELECT id, service_revision AS revision FROM intake_batch WHERE service_id = $1 AND id = ANY ($2::int[])',
      [serviceId, [...batches]],
    );
    return new Map(rows.map((row) => [row.id, row.revision]));
  }

  /** Takes away the rows of a day that a segment of this very transaction holds; the database looks whether it does. */
  async dropSealed(manager: EntityManager, serviceId: number, day: string): Promise<number> {
    const rows: { dropped: number }[] = await manager.query('SELECT kaiji_drop_sealed_rows($1, $2::date) AS dropped', [serviceId, day]);
    return rows[0]?.dropped ?? 0;
  }

  /** Gives the space of months without a row back, where nothing was sealed since `quietSince`. */
  async freeEmptyMonths(manager: EntityManager, quietSince: Date): Promise<number> {
    const rows: { freed: number }[] = await manager.query('SELECT kaiji_free_empty_months($1) AS freed', [quietSince]);
    return rows[0]?.freed ?? 0;
  }
}

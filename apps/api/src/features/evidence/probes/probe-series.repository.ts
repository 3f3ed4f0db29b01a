import { Injectable } from '@nestjs/common';
import { seriesKey } from '@kaiji/evidence';
import type { EntityManager } from 'typeorm';
import type { Series } from './series';

interface SeriesRow {
  id: number;
  check_key: string;
  location: string;
  last_ms: number | null;
  from_ms: number | null;
  outcome: number;
  count: number;
  interval_ms: number;
}

const MS = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::float8`;

const toSeries = (row: SeriesRow): Series => ({
  id: row.id,
  check: row.check_key,
  location: row.location,
  lastMs: row.last_ms ?? undefined,
  tail:
    row.from_ms === null || row.last_ms === null
      ? undefined
      : { fromMs: row.from_ms, lastMs: row.last_ms, outcome: row.outcome, count: row.count, intervalMs: row.interval_ms },
});

@Injectable()
export class ProbeSeriesRepository {
  /** One intake of a service at a time: the order of results decides how they are kept. */
  async lock(manager: EntityManager, serviceId: number): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock($1, $2)', [INTAKE_LOCK, serviceId]);
  }

  /** Adds the series that are new. Call under `lock`. */
  async ensure(manager: EntityManager, serviceId: number, wanted: readonly { check: string; location: string }[]): Promise<void> {
    await manager.query(
      `INSERT INTO probe_series (service_id, id, check_key, location)
       SELECT $1, (SELECT coalesce(max(id), 0) FROM probe_series WHERE service_id = $1) + row_number() OVER (), w.check_key, w.location
       FROM unnest($2::text[], $3::text[]) AS w (check_key, location)
       WHERE NOT EXISTS (
         SELECT 1 FROM probe_series s WHERE s.service_id = $1 AND s.check_key = w.check_key AND s.location = w.location)`,
      [serviceId, wanted.map((one) => one.check), wanted.map((one) => one.location)],
    );
  }

  /** Every series of the service by `seriesKey`, with its last run. */
  async all(manager: EntityManager, serviceId: number): Promise<Map<string, Series>> {
    const rows: SeriesRow[] = await manager.query(
      `SELECT s.id, s.check_key, s.location, ${MS('s.last_at')} AS last_ms,
              ${MS('r.from_at')} AS from_ms, r.outcome, r.count, r.interval_ms
       FROM probe_series s
       LEFT JOIN LATERAL (
         SELECT * FROM probe_run r WHERE r.service_id = s.service_id AND r.series_id = s.id ORDER BY r.from_at DESC LIMIT 1) r ON true
       WHERE s.service_id = $1`,
      [serviceId],
    );
    return new Map(rows.map((row) => [seriesKey(row.check_key, row.location), toSeries(row)]));
  }

  async setLast(manager: EntityManager, serviceId: number, lasts: readonly { id: number; lastMs: number }[]): Promise<void> {
    await manager.query(
      `UPDATE probe_series s SET last_at = to_timestamp(l.last_ms / 1000)
       FROM unnest($2::int[], $3::float8[]) AS l (id, last_ms) WHERE s.service_id = $1 AND s.id = l.id`,
      [serviceId, lasts.map((one) => one.id), lasts.map((one) => one.lastMs)],
    );
  }
}

/** First half of the advisory lock's key; the second is the service. */
const INTAKE_LOCK = 7301;

import { Injectable } from '@nestjs/common';
import type { Run } from '@kaiji/evidence';
import { DataSource, EntityManager } from 'typeorm';

interface RunRow {
  from_ms: number;
  last_ms: number;
  outcome: number;
  count: number;
  interval_ms: number;
}

export interface SeriesRun extends Run {
  readonly seriesId: number;
  readonly check: string;
  readonly location: string;
}

const COLUMNS = `(extract(epoch FROM r.from_at) * 1000)::float8 AS from_ms, (extract(epoch FROM r.last_at) * 1000)::float8 AS last_ms,
  r.outcome, r.count, r.interval_ms`;

const toRun = (row: RunRow): Run => ({
  fromMs: row.from_ms,
  lastMs: row.last_ms,
  outcome: row.outcome,
  count: row.count,
  intervalMs: row.interval_ms,
});

@Injectable()
export class ProbeRunRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs of a series that touch `[fromMs, toMs]`, in order. */
  async touching(manager: EntityManager, serviceId: number, seriesId: number, fromMs: number, toMs: number): Promise<Run[]> {
    const rows: RunRow[] = await manager.query(
      `SELECT ${COLUMNS} FROM probe_run r
       WHERE r.service_id = $1 AND r.series_id = $2
         AND r.last_at >= to_timestamp($3::float8 / 1000) AND r.from_at <= to_timestamp($4::float8 / 1000)
       ORDER BY r.from_at`,
      [serviceId, seriesId, fromMs, toMs],
    );
    return rows.map(toRun);
  }

  /** Runs of every series of a service that touch `[fromMs, toMs]`, by series and time. */
  async ofService(serviceId: number, fromMs: number, toMs: number): Promise<SeriesRun[]> {
    const rows: (RunRow & { series_id: number; check_key: string; location: string })[] = await this.dataSource.query(
      `SELECT r.series_id, s.check_key, s.location, ${COLUMNS}
       FROM probe_run r JOIN probe_series s ON s.service_id = r.service_id AND s.id = r.series_id
       WHERE r.service_id = $1
         AND r.last_at >= to_timestamp($2::float8 / 1000) AND r.from_at <= to_timestamp($3::float8 / 1000)
       ORDER BY r.series_id, r.from_at`,
      [serviceId, fromMs, toMs],
    );
    return rows.map((row) => ({ ...toRun(row), seriesId: row.series_id, check: row.check_key, location: row.location }));
  }

  async remove(manager: EntityManager, serviceId: number, seriesId: number, starts: readonly number[]): Promise<void> {
    await manager.query(
      `DELETE FROM probe_run WHERE service_id = $1 AND series_id = $2
         AND from_at = ANY (SELECT to_timestamp(ms / 1000) FROM unnest($3::float8[]) AS ms)`,
      [serviceId, seriesId, starts],
    );
  }

  /** Writes runs; one that starts where a kept one does replaces it. */
  async put(manager: EntityManager, serviceId: number, runs: readonly (Run & { seriesId: number })[]): Promise<void> {
    await manager.query(
      `INSERT INTO probe_run (service_id, series_id, from_at, last_at, outcome, count, interval_ms)
       SELECT $1, series_id, to_timestamp(from_ms / 1000), to_timestamp(last_ms / 1000), outcome, count, interval_ms
       FROM unnest($2::int[], $3::float8[], $4::float8[], $5::smallint[], $6::int[], $7::int[])
         AS r (series_id, from_ms, last_ms, outcome, count, interval_ms)
       ON CONFLICT (service_id, series_id, from_at)
       DO UPDATE SET last_at = excluded.last_at, outcome = excluded.outcome, count = excluded.count, interval_ms = excluded.interval_ms`,
      [
        serviceId,
        runs.map((run) => run.seriesId),
        runs.map((run) => run.fromMs),
        runs.map((run) => run.lastMs),
        runs.map((run) => run.outcome),
        runs.map((run) => run.count),
        runs.map((run) => run.intervalMs),
      ],
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { TimedResult } from '@kaiji/evidence';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { finished } from 'node:stream/promises';
import type { EntityManager } from 'typeorm';
import { COPY_COLUMNS, encodeCopy, type SeriesCopy } from './binary-copy';

/** A result that holds, with the definition under which it came in (`undefined`: in this very batch). */
export interface ResultMoment extends TimedResult {
  readonly serviceRevision: number | undefined;
}

const clientOf = async (manager: EntityManager): Promise<PoolClient> => {
  if (manager.queryRunner === undefined) throw new Error('probe results are written inside a transaction only');
  return (await manager.queryRunner.connect()) as PoolClient;
};

@Injectable()
export class ProbeResultRepository {
  /** Appends rows by binary COPY. None of them may be there already. */
  async append(manager: EntityManager, serviceId: number, batchId: number, groups: readonly SeriesCopy[]): Promise<void> {
    await this.copyInto('probe_result', manager, serviceId, batchId, groups);
  }

  /** Adds those rows that are not there yet, and says which these were. */
  async addMissing(
    manager: EntityManager,
    serviceId: number,
    batchId: number,
    groups: readonly SeriesCopy[],
  ): Promise<{ seriesId: number; atMs: number }[]> {
    await manager.query('CREATE TEMP TABLE late_result (LIKE probe_result) ON COMMIT DROP');
    await this.copyInto('late_result', manager, serviceId, batchId, groups);
    return manager.query(
      `WITH added AS (
         INSERT INTO probe_result (${COPY_COLUMNS}) SELECT ${COPY_COLUMNS} FROM late_result
         ON CONFLICT DO NOTHING RETURNING series_id, at)
       SELECT series_id AS "seriesId", (extract(epoch FROM at) * 1000)::float8 AS "atMs" FROM added ORDER BY 1, 2`,
    );
  }

  async nextBatchId(manager: EntityManager): Promise<number> {
    const rows: { id: number }[] = await manager.query(`SELECT nextval(pg_get_serial_sequence('intake_batch', 'id'))::int AS id`);
    return rows[0]?.id ?? 0;
  }

  /** The last result before an instant and the first after another. */
  async neighbours(
    manager: EntityManager,
    serviceId: number,
    seriesId: number,
    beforeMs: number,
    afterMs: number,
  ): Promise<{ beforeMs: number | undefined; afterMs: number | undefined }> {
    const rows: { before_ms: number | null; after_ms: number | null }[] = await manager.query(
      `SELECT (SELECT (extract(epoch FROM max(at)) * 1000)::float8 FROM probe_result
               WHERE service_id = $1 AND series_id = $2 AND at < to_timestamp($3::float8 / 1000)) AS before_ms,
              (SELECT (extract(epoch FROM min(at)) * 1000)::float8 FROM probe_result
               WHERE service_id = $1 AND series_id = $2 AND at > to_timestamp($4::float8 / 1000)) AS after_ms`,
      [serviceId, seriesId, beforeMs, afterMs],
    );
    return { beforeMs: rows[0]?.before_ms ?? undefined, afterMs: rows[0]?.after_ms ?? undefined };
  }

  /**
   * The instants of a series in `[fromMs, toMs]` with the worst outcome of each, and the definition under which it came in
   * (`undefined`: in this very batch).
   */
  async moments(
    manager: EntityManager,
    serviceId: number,
    seriesId: number,
    fromMs: number,
    toMs: number,
  ): Promise<ResultMoment[]> {
    const rows: { atMs: number; outcome: number; latency: number | null; revision: number | null }[] = await manager.query(
      `SELECT DISTINCT ON (r.at) (extract(epoch FROM r.at) * 1000)::float8 AS "atMs", r.outcome, r.latency_ms AS latency,
              b.service_revision AS revision
       FROM probe_result r LEFT JOIN intake_batch b ON b.service_id = r.service_id AND b.id = r.batch_id
       WHERE r.service_id = $1 AND r.series_id = $2
         AND r.at BETWEEN to_timestamp($3::float8 / 1000) AND to_timestamp($4::float8 / 1000)
       ORDER BY r.at, r.outcome DESC, r.batch_id`,
      [serviceId, seriesId, fromMs, toMs],
    );
    return rows.map((row) => ({ atMs: row.atMs, outcome: row.outcome, latencyMs: row.latency ?? undefined, serviceRevision: row.revision ?? undefined }));
  }

  /** How many instants of a series lie in `[fromMs, toMs]`, and the last of them. */
  async countInstants(
    manager: EntityManager,
    serviceId: number,
    seriesId: number,
    fromMs: number,
    toMs: number,
  ): Promise<{ count: number; lastMs: number | undefined }> {
    const rows: { count: number; last_ms: number | null }[] = await manager.query(
      `SELECT count(DISTINCT at)::int AS count, (extract(epoch FROM max(at)) * 1000)::float8 AS last_ms FROM probe_result
       WHERE service_id = $1 AND series_id = $2 AND at BETWEEN to_timestamp($3::float8 / 1000) AND to_timestamp($4::float8 / 1000)`,
      [serviceId, seriesId, fromMs, toMs],
    );
    return { count: rows[0]?.count ?? 0, lastMs: rows[0]?.last_ms ?? undefined };
  }

  private async copyInto(
    table: 'probe_result' | 'late_result',
    manager: EntityManager,
    serviceId: number,
    batchId: number,
    groups: readonly SeriesCopy[],
  ): Promise<void> {
    const client = await clientOf(manager);
    const stream = client.query(copyFrom(`COPY ${table} (${COPY_COLUMNS}) FROM STDIN (FORMAT binary)`));
    stream.end(encodeCopy(serviceId, batchId, groups));
    await finished(stream);
  }
}

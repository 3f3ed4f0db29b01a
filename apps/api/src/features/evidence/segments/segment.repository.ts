import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SealedDay, SeriesSummary } from './sealed-day';
import { utcDayStartMs } from './utc-day';

export interface NewSegment extends Omit<SealedDay, 'isErased'> {
  readonly firstMs: number;
  readonly lastMs: number;
  readonly series: ReadonlyMap<number, SeriesSummary>;
  readonly sealedAt: Date;
}

export interface SeriesOfDay extends SeriesSummary {
  readonly day: string;
}

/** A segment, the latest of its day or an earlier one. */
export interface KeptSegment extends SealedDay {
  readonly firstMs: number;
  readonly lastMs: number;
  readonly sealedAt: Date;
  readonly erasedAt: Date | null;
}

interface SummaryRow {
  day: string;
  rows: number;
  instants: number;
  first_ms: number;
  last_ms: number;
}

const toSummary = (row: SummaryRow): SeriesOfDay => {
  const startMs = utcDayStartMs(row.day);
  return { day: row.day, rows: row.rows, instants: row.instants, firstMs: startMs + row.first_ms, lastMs: startMs + row.last_ms };
};

const SUMMARY = `s.day::text, s.series_rows[p.place] AS rows, s.series_instants[p.place] AS instants,
  s.series_first_ms[p.place] AS first_ms, s.series_last_ms[p.place] AS last_ms`;
const OF_SERIES = 'FROM probe_segment s CROSS JOIN LATERAL (SELECT array_position(s.series_ids, $2::int) AS place) p';

/** What is known of sealed days. */
@Injectable()
export class SegmentRepository {
  async add(manager: EntityManager, one: NewSegment): Promise<void> {
    const startMs = utcDayStartMs(one.day);
    const series = [...one.series.values()];
    await manager.query(
      `INSERT INTO probe_segment (service_id, day, revision, rows, first_at, last_at, sha256, bytes, home,
         series_ids, series_rows, series_instants, series_first_ms, series_last_ms, sealed_at)
       VALUES ($1, $2::date, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        one.serviceId,
        one.day,
        one.revision,
        one.rows,
        new Date(one.firstMs),
        new Date(one.lastMs),
        one.sha256,
        one.bytes,
        one.home,
        [...one.series.keys()],
        series.map((of) => of.rows),
        series.map((of) => of.instants),
        series.map((of) => of.firstMs - startMs),
        series.map((of) => of.lastMs - startMs),
        one.sealedAt,
      ],
    );
  }

  /** The latest segment of each sealed day in `[fromDay, toDay]`, by day. */
  async between(manager: EntityManager, serviceId: number, fromDay: string, toDay: string): Promise<SealedDay[]> {
    return manager.query(
      `SELECT DISTINCT ON (s.day) s.service_id AS "serviceId", v.key AS "serviceKey", s.day::text AS day, s.revision, s.sha256, s.bytes, s.rows, s.home,
              EXISTS (SELECT FROM probe_segment_erasure e
                      WHERE e.service_id = s.service_id AND e.day = s.day AND e.revision = s.revision) AS "isErased"
       FROM probe_segment s JOIN service v ON v.id = s.service_id
       WHERE s.service_id = $1 AND s.day BETWEEN $2::date AND $3::date ORDER BY s.day, s.revision DESC`,
      [serviceId, fromDay, toDay],
    );
  }

  /** Every segment of the days in `[fromDay, toDay)`, by day and revision. */
  async revisions(manager: EntityManager, serviceId: number, fromDay: string, toDay: string, withLast = false): Promise<KeptSegment[]> {
    return manager.query(
      `SELECT s.service_id AS "serviceId", v.key AS "serviceKey", s.day::text AS day, s.revision, s.sha256, s.bytes, s.rows, s.home,
              (extract(epoch FROM s.first_at) * 1000)::float8 AS "firstMs", (extract(epoch FROM s.last_at) * 1000)::float8 AS "lastMs",
              s.sealed_at AS "sealedAt", e.erased_at AS "erasedAt", e.erased_at IS NOT NULL AS "isErased"
       FROM probe_segment s JOIN service v ON v.id = s.service_id
       LEFT JOIN probe_segment_erasure e ON e.service_id = s.service_id AND e.day = s.day AND e.revision = s.revision
       WHERE s.service_id = $1 AND s.day >= $2::date AND (s.day < $3::date OR ($4 AND s.day = $3::date)) ORDER BY s.day, s.revision`,
      [serviceId, fromDay, toDay, withLast],
    );
  }

  /** What the sealed days in `[fromDay, toDay]` hold of a series, by day. */
  async ofSeries(manager: EntityManager, serviceId: number, seriesId: number, fromDay: string, toDay: string): Promise<SeriesOfDay[]> {
    const rows: SummaryRow[] = await manager.query(
      `SELECT DISTINCT ON (s.day) ${SUMMARY} ${OF_SERIES}
       WHERE s.service_id = $1 AND s.day BETWEEN $3::date AND $4::date AND p.place IS NOT NULL ORDER BY s.day, s.revision DESC`,
      [serviceId, seriesId, fromDay, toDay],
    );
    return rows.map(toSummary);
  }

  /** The last day not after `day` that has a result of the series before an offset into `day`. */
  async lastBefore(manager: EntityManager, serviceId: number, seriesId: number, day: string, offsetMs: number): Promise<SeriesOfDay | undefined> {
    const rows: SummaryRow[] = await manager.query(
      `SELECT ${SUMMARY} ${OF_SERIES}
       WHERE s.service_id = $1 AND p.place IS NOT NULL AND (s.day < $3::date OR (s.day = $3::date AND s.series_first_ms[p.place] < $4::int))
       ORDER BY s.day DESC, s.revision DESC LIMIT 1`,
      [serviceId, seriesId, day, offsetMs],
    );
    return rows.map(toSummary)[0];
  }

  /** The first day not before `day` that has a result of the series after an offset into `day`. */
  async firstAfter(manager: EntityManager, serviceId: number, seriesId: number, day: string, offsetMs: number): Promise<SeriesOfDay | undefined> {
    const rows: SummaryRow[] = await manager.query(
      `SELECT ${SUMMARY} ${OF_SERIES}
       WHERE s.service_id = $1 AND p.place IS NOT NULL AND (s.day > $3::date OR (s.day = $3::date AND s.series_last_ms[p.place] > $4::int))
       ORDER BY s.day, s.revision DESC LIMIT 1`,
      [serviceId, seriesId, day, offsetMs],
    );
    return rows.map(toSummary)[0];
  }
}

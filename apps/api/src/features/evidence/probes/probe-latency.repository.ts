import { Injectable } from '@nestjs/common';
import { addEncoded, encodeHistogram, type LatencyHistogram } from '@kaiji/evidence';
import { DataSource, type EntityManager } from 'typeorm';

interface SeriesDay {
  readonly seriesId: number;
  readonly day: string;
}

interface KeptRow {
  series_id: number;
  day: string;
  latency: Buffer;
}

const dayKey = (seriesId: number, day: string): string => `${seriesId} ${day}`;
const hexOf = (histogram: LatencyHistogram): string => encodeHistogram(histogram).toString('hex');

function sumBy<Row extends { latency: Buffer }>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, LatencyHistogram> {
  const sums = new Map<string, LatencyHistogram>();
  for (const row of rows) {
    const key = keyOf(row);
    let sum = sums.get(key);
    if (sum === undefined) sums.set(key, (sum = new Map<number, number>()));
    addEncoded(sum, row.latency);
  }
  return sums;
}

/**
 * Response times as they are read: by series and local day, and by whole month. Every month of a series before its newest one has its
 * sum, so that a year is twelve rows of a series. `ProbeDayRepository` writes the days.
 */
@Injectable()
export class ProbeLatencyRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Sums those of the months that the days lie in that are before the series' newest one. */
  async sumPastMonths(manager: EntityManager, serviceId: number, days: readonly SeriesDay[]): Promise<void> {
    const months = new Map(days.map(({ seriesId, day }) => [dayKey(seriesId, day.slice(0, 7)), { seriesId, month: `${day.slice(0, 7)}-01` }]));
    const rows: KeptRow[] = await manager.query(
      `SELECT d.series_id, w.month::text AS day, d.latency
       FROM unnest($2::int[], $3::date[]) AS w (series_id, month)
       JOIN probe_latency_day d
         ON d.service_id = $1 AND d.series_id = w.series_id AND d.day >= w.month AND d.day < w.month + interval '1 month'
       WHERE w.month + interval '1 month' <=
         (SELECT max(n.day) FROM probe_latency_day n WHERE n.service_id = $1 AND n.series_id = w.series_id)`,
      [serviceId, [...months.values()].map((one) => one.seriesId), [...months.values()].map((one) => one.month)],
    );
    const sums = [...sumBy(rows, (row) => dayKey(row.series_id, row.day))];
    if (sums.length === 0) return;
    await manager.query(
      `INSERT INTO probe_latency_month (service_id, series_id, month, latency)
       SELECT $1, series_id, month, decode(latency, 'hex') FROM unnest($2::int[], $3::date[], $4::text[]) AS m (series_id, month, latency)
       ON CONFLICT (service_id, series_id, month) DO UPDATE SET latency = excluded.latency`,
      [serviceId, sums.map(([key]) => Number(key.split(' ')[0])), sums.map(([key]) => key.split(' ')[1]), sums.map(([, sum]) => hexOf(sum))],
    );
  }

  /** Response times of a service over the local days `[fromDay, toDay)`, by check. */
  async byCheck(serviceId: number, fromDay: string, toDay: string): Promise<Map<string, LatencyHistogram>> {
    const rows: { check: string; latency: Buffer }[] = await this.dataSource.query(
      `WITH whole AS (
         SELECT least(date_trunc('month', $2::date + interval '1 month' - interval '1 day'), $3::date)::date AS from_day,
                greatest(date_trunc('month', $3::date::timestamp), $2::date)::date AS to_day)
       SELECT s.check_key AS check, h.latency
       FROM whole
       CROSS JOIN probe_series s
       CROSS JOIN LATERAL (
         SELECT coalesce(max(m.month) + interval '1 month', '-infinity')::date AS day
         FROM probe_latency_month m WHERE m.service_id = s.service_id AND m.series_id = s.id) summed
       CROSS JOIN LATERAL (
         SELECT m.latency FROM probe_latency_month m
         WHERE m.service_id = s.service_id AND m.series_id = s.id AND m.month >= whole.from_day AND m.month < whole.to_day
         UNION ALL
         SELECT d.latency FROM probe_latency_day d
         WHERE d.service_id = s.service_id AND d.series_id = s.id AND d.day >= $2::date AND d.day < least(whole.from_day, $3::date)
         UNION ALL
         SELECT d.latency FROM probe_latency_day d
         WHERE d.service_id = s.service_id AND d.series_id = s.id
           AND d.day >= greatest(whole.from_day, summed.day) AND d.day < whole.to_day
         UNION ALL
         SELECT d.latency FROM probe_latency_day d
         WHERE d.service_id = s.service_id AND d.series_id = s.id AND d.day >= greatest(whole.from_day, whole.to_day) AND d.day < $3::date
       ) h
       WHERE s.service_id = $1 AND length(h.latency) > 0`,
      [serviceId, fromDay, toDay],
    );
    return sumBy(rows, (row) => row.check);
  }

  /** Response times of some checks of a service on each of the local days `[fromDay, toDay)` that has any. */
  async byDay(serviceId: number, checks: readonly string[], fromDay: string, toDay: string): Promise<Map<string, LatencyHistogram>> {
    const rows: { day: string; latency: Buffer }[] = await this.dataSource.query(
      `SELECT d.day::text, d.latency FROM probe_latency_day d JOIN probe_series s ON s.service_id = d.service_id AND s.id = d.series_id
       WHERE d.service_id = $1 AND s.check_key = ANY ($2::text[]) AND d.day >= $3::date AND d.day < $4::date AND length(d.latency) > 0`,
      [serviceId, checks, fromDay, toDay],
    );
    return sumBy(rows, (row) => row.day);
  }
}

import { Injectable } from '@nestjs/common';
import { addEncoded, type DaySums, encodeHistogram, groupBy, type SeriesGaps } from '@kaiji/evidence';
import { DataSource, EntityManager } from 'typeorm';

export interface SeriesDaySums extends DaySums {
  readonly seriesId: number;
}

interface DayRow {
  series_id: number;
  day: string;
  results: number;
  gaps: Record<string, number>;
  latency: Buffer;
}

const dayKey = (seriesId: number, day: string): string => `${seriesId} ${day}`;

/**
 * What the results of a series on a local day add up to: gaps between results (`probe_day`) and response times (`probe_latency_day`, by
 * itself, so that sums of gaps do not read past it). Both are written and read in one statement.
 */
@Injectable()
export class ProbeDayRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Adds to what is there, and to `days` what is there. */
  async add(manager: EntityManager, serviceId: number, days: readonly SeriesDaySums[]): Promise<void> {
    const rows: DayRow[] = await manager.query(
      `SELECT d.series_id, d.day::text, d.results, d.gaps, coalesce(l.latency, '') AS latency
       FROM unnest($2::int[], $3::date[]) AS w (series_id, day)
       JOIN probe_day d ON d.service_id = $1 AND d.series_id = w.series_id AND d.day = w.day
       LEFT JOIN probe_latency_day l ON l.service_id = $1 AND l.series_id = w.series_id AND l.day = w.day`,
      [serviceId, days.map((one) => one.seriesId), days.map((one) => one.day)],
    );
    const kept = new Map(rows.map((row) => [dayKey(row.series_id, row.day), row]));
    for (const day of days) {
      const before = kept.get(dayKey(day.seriesId, day.day));
      if (before === undefined) continue;
      day.results += before.results;
      for (const [seconds, count] of Object.entries(before.gaps)) {
        day.gaps.set(Number(seconds), (day.gaps.get(Number(seconds)) ?? 0) + count);
      }
      addEncoded(day.latencies, before.latency);
    }
    await this.put(manager, serviceId, days);
  }

  /** Replaces what is there. */
  async put(manager: EntityManager, serviceId: number, days: readonly SeriesDaySums[]): Promise<void> {
    await manager.query(
      `WITH given AS (
         SELECT * FROM unnest($2::int[], $3::date[], $4::int[], $5::text[], $6::text[]) AS d (series_id, day, results, gaps, latency)),
       latencies AS (
         INSERT INTO probe_latency_day (service_id, series_id, day, latency)
         SELECT $1, series_id, day, decode(latency, 'hex') FROM given
         ON CONFLICT (service_id, series_id, day) DO UPDATE SET latency = excluded.latency)
       INSERT INTO probe_day (service_id, series_id, day, results, gaps)
       SELECT $1, series_id, day, results, gaps::jsonb FROM given
       ON CONFLICT (service_id, series_id, day) DO UPDATE SET results = excluded.results, gaps = excluded.gaps`,
      [
        serviceId,
        days.map((one) => one.seriesId),
        days.map((one) => one.day),
        days.map((one) => one.results),
        days.map((one) => JSON.stringify(Object.fromEntries([...one.gaps].sort((a, b) => a[0] - b[0])))),
        days.map((one) => encodeHistogram(one.latencies).toString('hex')),
      ],
    );
  }

  /** Results and gaps of a service over local days `[fromDay, toDay]`, summed by series. */
  async sum(serviceId: number, fromDay: string, toDay: string): Promise<SeriesGaps[]> {
    const days = 'FROM probe_day WHERE service_id = $1 AND day BETWEEN $2::date AND $3::date';
    const params = [serviceId, fromDay, toDay];
    const [series, gaps] = await Promise.all([
      this.dataSource.query<{ id: number; check: string; location: string; results: number }[]>(
        `SELECT s.id, s.check_key AS check, s.location, d.results
         FROM (SELECT series_id, sum(results)::float8 AS results ${days} GROUP BY 1) d
         JOIN probe_series s ON s.service_id = $1 AND s.id = d.series_id ORDER BY s.id`,
        params,
      ),
      this.dataSource.query<{ id: number; seconds: number; count: number }[]>(
        `SELECT series_id AS id, key::int AS seconds, sum(value::int)::float8 AS count
         FROM (SELECT series_id, gaps ${days}) d, jsonb_each_text(d.gaps) GROUP BY 1, 2 ORDER BY 1, 2`,
        params,
      ),
    ]);
    const bySeries = groupBy(gaps, (gap) => gap.id);
    return series.map(({ id, check, location, results }) => ({
      check,
      location,
      results,
      gaps: (bySeries.get(id) ?? []).map(({ seconds, count }): [number, number] => [seconds, count]),
    }));
  }
}

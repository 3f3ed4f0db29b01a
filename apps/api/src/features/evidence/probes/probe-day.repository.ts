import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager } from 'typeorm';
import type { DayGaps } from './day-gaps';

export interface SeriesDay extends DayGaps {
  readonly seriesId: number;
  readonly day: string;
}

interface DayRow {
  series_id: number;
  day: string;
  results: number;
  gaps: Record<string, number>;
}

const dayKey = (seriesId: number, day: string): string => `${seriesId} ${day}`;

/** Sums of the gaps between results, by series and local day: what the monitoring figure reads. */
@Injectable()
export class ProbeDayRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Adds to what is there. */
  async add(manager: EntityManager, serviceId: number, days: readonly SeriesDay[]): Promise<void> {
    const rows: DayRow[] = await manager.query(
      `SELECT d.series_id, d.day::text, d.results, d.gaps FROM probe_day d
       JOIN unnest($2::int[], $3::date[]) AS w (series_id, day) ON w.series_id = d.series_id AND w.day = d.day
       WHERE d.service_id = $1`,
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
    }
    await this.put(manager, serviceId, days);
  }

  /** Replaces what is there. */
  async put(manager: EntityManager, serviceId: number, days: readonly SeriesDay[]): Promise<void> {
    await manager.query(
      `INSERT INTO probe_day (service_id, series_id, day, results, gaps)
       SELECT $1, series_id, day, results, gaps::jsonb
       FROM unnest($2::int[], $3::date[], $4::int[], $5::text[]) AS d (series_id, day, results, gaps)
       ON CONFLICT (service_id, series_id, day) DO UPDATE SET results = excluded.results, gaps = excluded.gaps`,
      [
        serviceId,
        days.map((one) => one.seriesId),
        days.map((one) => one.day),
        days.map((one) => one.results),
        days.map((one) => JSON.stringify(Object.fromEntries([...one.gaps].sort((a, b) => a[0] - b[0])))),
      ],
    );
  }

  /** Gaps of a service over local days `[fromDay, toDay]`, summed by series. */
  async sum(
    serviceId: number,
    fromDay: string,
    toDay: string,
  ): Promise<{ check: string; location: string; results: number; gaps: [number, number][] }[]> {
    const rows: { check: string; location: string; results: number; gaps: [number, number][] }[] = await this.dataSource.query(
      `WITH day AS MATERIALIZED (
         SELECT series_id, results, gaps FROM probe_day WHERE service_id = $1 AND day BETWEEN $2::date AND $3::date),
       gap AS (
         SELECT series_id, key::int AS seconds, sum(value::int)::float8 AS count
         FROM day, jsonb_each_text(day.gaps) GROUP BY 1, 2)
       SELECT s.check_key AS check, s.location,
              (SELECT sum(results)::float8 FROM day WHERE day.series_id = s.id) AS results,
              coalesce((SELECT jsonb_agg(jsonb_build_array(seconds, count) ORDER BY seconds) FROM gap WHERE gap.series_id = s.id), '[]') AS gaps
       FROM probe_series s WHERE s.service_id = $1 AND EXISTS (SELECT 1 FROM day WHERE day.series_id = s.id)
       ORDER BY s.id`,
      [serviceId, fromDay, toDay],
    );
    return rows;
  }
}

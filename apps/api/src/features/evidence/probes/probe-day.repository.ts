import { Injectable } from '@nestjs/common';
import { type DayGaps, groupBy, type SeriesGaps } from '@kaiji/evidence';
import { DataSource, EntityManager } from 'typeorm';

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

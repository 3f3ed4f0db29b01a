import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The bucket of `latency_ms`: `width_bucket` counts how many powers of two from 2⁸ on it has reached, which is by how many bits it is
 * cut short.
 */
const SHIFT = `width_bucket(latency_ms, ARRAY[${Array.from({ length: 20 }, (_, index) => 2 ** (index + 8)).join(', ')}])`;
const BUCKET = `(${SHIFT} << 7) + (latency_ms >> ${SHIFT})`;

/** 2 bytes for a bucket and 4 for its count, in order of bucket. */
const ENCODED = `string_agg(int2send(bucket::int2) || int4send(count::int4), ''::bytea ORDER BY bucket)`;

/** Response times by series and local day, and by month; what was kept before is counted from the results. */
export class Latency1700000000025 implements MigrationInterface {
  readonly name = 'Latency1700000000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE probe_latency_day (
        service_id int NOT NULL,
        series_id int NOT NULL,
        day date NOT NULL,
        latency bytea NOT NULL,
        PRIMARY KEY (service_id, series_id, day)
      );

      CREATE TABLE probe_latency_month (
        service_id int NOT NULL,
        series_id int NOT NULL,
        month date NOT NULL,
        latency bytea NOT NULL,
        PRIMARY KEY (service_id, series_id, month)
      );
    `);
    await this.count(runner);
    await this.keep(runner);
  }

  async down(): Promise<void> {
    throw new Error('Evidence is not taken back: restore a backup instead');
  }

  /** The worst result of an instant holds; where it is a response (0 up, 2 degraded) and has a response time, that counts. */
  private async count(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TEMP TABLE latency_count ON COMMIT DROP AS
      SELECT service_id, series_id, day, ${BUCKET} AS bucket, count(*) AS count
      FROM (
        SELECT DISTINCT ON (r.service_id, r.series_id, r.at)
               r.service_id, r.series_id, (r.at AT TIME ZONE z.time_zone)::date AS day, r.outcome, r.latency_ms
        FROM probe_result r
        JOIN (SELECT DISTINCT ON (service_id) service_id, definition->>'timeZone' AS time_zone
              FROM service_revision ORDER BY service_id, revision DESC) z ON z.service_id = r.service_id
        ORDER BY r.service_id, r.series_id, r.at, r.outcome DESC
      ) held
      WHERE outcome IN (0, 2) AND latency_ms IS NOT NULL
      GROUP BY 1, 2, 3, 4
    `);
  }

  /** A row for each day with results, also where none has a response time, and one for each month before a series' newest. */
  private async keep(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO probe_latency_day (service_id, series_id, day, latency)
      SELECT d.service_id, d.series_id, d.day, coalesce(c.latency, '')
      FROM probe_day d
      LEFT JOIN (SELECT service_id, series_id, day, ${ENCODED} AS latency FROM latency_count GROUP BY 1, 2, 3) c USING (service_id, series_id, day);

      INSERT INTO probe_latency_month (service_id, series_id, month, latency)
      SELECT m.service_id, m.series_id, m.month, coalesce(c.latency, '')
      FROM (
        SELECT service_id, series_id, date_trunc('month', day::timestamp)::date AS month,
               max(date_trunc('month', max(day)::timestamp)::date) OVER (PARTITION BY service_id, series_id) AS newest
        FROM probe_day GROUP BY 1, 2, 3
      ) m
      LEFT JOIN (
        SELECT service_id, series_id, month, ${ENCODED} AS latency
        FROM (
          SELECT service_id, series_id, date_trunc('month', day::timestamp)::date AS month, bucket, sum(count) AS count
          FROM latency_count GROUP BY 1, 2, 3, 4
        ) monthly
        GROUP BY 1, 2, 3
      ) c USING (service_id, series_id, month)
      WHERE m.month < m.newest;
    `);
  }
}

import { Client } from 'pg';
import { SealSegments } from '../../src/features/evidence/segments/seal-segments';
import { apiClient } from './api-client';
import { type ProbeResult, SMALL_SERVICE } from './service-fixture';
import { startTestApp, type TestApp, type TestAppOptions } from './test-app';
import { TestClock } from './test-clock';

export type Row = Record<string, unknown>;

/** An application whose closed days are sealed when the test says so. */
export class SealingApp {
  private services = 0;
  readonly call = apiClient(() => this.app);

  private constructor(
    readonly app: TestApp,
    readonly clock: TestClock,
    private readonly database: Client,
  ) {}

  static async start(config: TestAppOptions['config'] = {}): Promise<SealingApp> {
    const clock = new TestClock();
    const app = await startTestApp({ clock, config });
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    return new SealingApp(app, clock, database);
  }

  async stop(): Promise<void> {
    await this.database.end();
    await this.app.stop();
  }

  async newService(definition: object = SMALL_SERVICE): Promise<string> {
    const key = `sealed-${(this.services += 1)}`;
    expect((await this.call('PUT', `/services/${key}`, definition)).status).toBe(200);
    return key;
  }

  async send(service: string, results: readonly ProbeResult[]): Promise<Row> {
    const { status, body } = await this.call('POST', `/services/${service}/probe-results`, { results });
    expect(status).toBe(200);
    return body;
  }

  /** Waits until what came is quiet, and seals. */
  async seal(): Promise<number | undefined> {
    this.clock.advance(6 * 60_000);
    return this.app.app.get(SealSegments, { strict: false }).run();
  }

  async rows(sql: string, ...values: unknown[]): Promise<Row[]> {
    return (await this.database.query(sql, values)).rows as Row[];
  }

  async hotRows(service: string): Promise<number> {
    return Number((await this.rows('SELECT count(*) AS n FROM probe_result r JOIN service v ON v.id = r.service_id WHERE v.key = $1', service))[0]?.['n']);
  }

  segments(service: string): Promise<Row[]> {
    return this.rows(
      `SELECT s.day::text, s.revision, s.rows, s.bytes, s.home, encode(s.sha256, 'hex') AS sha256
       FROM probe_segment s JOIN service v ON v.id = s.service_id WHERE v.key = $1 ORDER BY s.day, s.revision`,
      service,
    );
  }

  /** All that is made of results. */
  async made(service: string): Promise<Record<string, Row[]>> {
    const of = (table: string, columns: string): Promise<Row[]> =>
      this.rows(
        `SELECT s.check_key, s.location, ${columns} FROM ${table} t JOIN service v ON v.id = t.service_id
         JOIN probe_series s ON s.service_id = t.service_id AND s.id = t.series_id WHERE v.key = $1 ORDER BY 1, 2, 3`,
        service,
      );
    return {
      runs: await of('probe_run', 't.from_at, t.last_at, t.outcome, t.count, t.interval_ms'),
      days: await of('probe_day', 't.day::text, t.results, t.gaps'),
      latencies: await of('probe_latency_day', "t.day::text, encode(t.latency, 'hex') AS latency"),
    };
  }

  async figure(service: string, name: string, query: string): Promise<Row> {
    const { status, body } = await this.call('GET', `/services/${service}/figures/${name}?${query}`);
    expect(status).toBe(200);
    return body;
  }

  async rebuild(service: string, apply = false): Promise<Row> {
    const { status, body } = await this.call('POST', `/services/${service}/rebuild`, { apply });
    expect(status).toBe(200);
    return body;
  }
}

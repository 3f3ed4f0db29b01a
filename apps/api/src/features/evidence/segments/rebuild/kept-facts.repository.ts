import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dayFact, type Fact, lastFact, latencyFact, runFact } from './facts';

const MS = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::float8`;
const MADE_OF_RESULTS = ['probe_run', 'probe_day', 'probe_latency_day', 'probe_latency_month'];

/** All that is kept of what is made of a service's results. */
@Injectable()
export class KeptFactsRepository {
  async all(manager: EntityManager, serviceId: number): Promise<Fact[]> {
    return [
      ...(await this.lasts(manager, serviceId)),
      ...(await this.runs(manager, serviceId)),
      ...(await this.days(manager, serviceId)),
      ...(await this.latencies(manager, serviceId, 'responseTimes', 'SELECT series_id AS id, day::text AS at, latency FROM probe_latency_day')),
      ...(await this.latencies(
        manager,
        serviceId,
        'monthlyResponseTimes',
        'SELECT series_id AS id, month::text AS at, latency FROM probe_latency_month',
      )),
    ];
  }

  async clear(manager: EntityManager, serviceId: number): Promise<void> {
    for (const table of MADE_OF_RESULTS) await manager.query(`DELETE FROM ${table} WHERE service_id = $1`, [serviceId]);
  }

  private async lasts(manager: EntityManager, serviceId: number): Promise<Fact[]> {
    const rows: { id: number; last_ms: number }[] = await manager.query(
      `SELECT id, ${MS('last_at')} AS last_ms FROM probe_series WHERE service_id = $1 AND last_at IS NOT NULL`,
      [serviceId],
    );
    return rows.map((row) => lastFact(row.id, row.last_ms));
  }

  private async runs(manager: EntityManager, serviceId: number): Promise<Fact[]> {
    const rows: { id: number; fromMs: number; lastMs: number; outcome: number; count: number; intervalMs: number }[] = await manager.query(
      `SELECT series_id AS id, ${MS('from_at')} AS "fromMs", ${MS('last_at')} AS "lastMs", outcome, count, interval_ms AS "intervalMs"
       FROM probe_run WHERE service_id = $1`,
      [serviceId],
    );
    return rows.map(({ id, ...run }) => runFact(id, run));
  }

  private async days(manager: EntityManager, serviceId: number): Promise<Fact[]> {
    const rows: { id: number; day: string; results: number; gaps: Record<string, number> }[] = await manager.query(
      'SELECT series_id AS id, day::text, results, gaps FROM probe_day WHERE service_id = $1',
      [serviceId],
    );
    return rows.map(({ id, day, results, gaps }) => dayFact(id, day, results, Object.entries(gaps).map(([seconds, count]) => [Number(seconds), count])));
  }

  private async latencies(
    manager: EntityManager,
    serviceId: number,
    fact: 'responseTimes' | 'monthlyResponseTimes',
    select: string,
  ): Promise<Fact[]> {
    const rows: { id: number; at: string; latency: Buffer }[] = await manager.query(`${select} WHERE service_id = $1`, [serviceId]);
    return rows.map((row) => latencyFact(fact, row.id, row.at, row.latency));
  }
}

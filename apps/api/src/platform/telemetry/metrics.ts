import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { DatabaseState } from '../database/database-state';
import { type ServiceFigures, ServiceMetrics } from './service-metrics';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export interface IntakeCounts {
  readonly accepted: number;
  readonly duplicates: number;
  readonly rejected: readonly unknown[];
}

/** What Kaiji tells Prometheus. Labels are few and bounded: route patterns, kinds, jobs, services; never ids or addresses. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly services = new ServiceMetrics(this.registry);
  private readonly requests = new Histogram({
    name: 'kaiji_http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly records = new Counter({
    name: 'kaiji_intake_records_total',
    help: 'Records that came in',
    labelNames: ['kind', 'outcome'],
    registers: [this.registry],
  });
  private readonly intakes = new Histogram({
    name: 'kaiji_intake_duration_seconds',
    help: 'Time to take one batch of records',
    labelNames: ['kind'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly jobRuns = new Counter({
    name: 'kaiji_job_runs_total',
    help: 'Runs of scheduled jobs; skipped where another process was at it',
    labelNames: ['job', 'outcome'],
    registers: [this.registry],
  });
  private readonly jobSeconds = new Histogram({
    name: 'kaiji_job_duration_seconds',
    help: 'Time that a run of a scheduled job took',
    labelNames: ['job'],
    buckets: SECONDS,
    registers: [this.registry],
  });

  constructor(database: DatabaseState) {
    collectDefaultMetrics({ register: this.registry, prefix: 'kaiji_' });
    new Gauge({
      name: 'kaiji_database_pool_connections',
      help: 'Connections of this process to the database, and requests that wait for one',
      labelNames: ['state'],
      registers: [this.registry],
      collect(): void {
        for (const [state, count] of Object.entries(database.pool())) this.set({ state }, count);
      },
    });
  }

  /** `route` is the pattern (`/api/v1/services/:service`), never the address that was called. */
  request(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status }, seconds);
  }

  intake(kind: string, counts: IntakeCounts, seconds: number): void {
    this.records.inc({ kind, outcome: 'accepted' }, counts.accepted);
    this.records.inc({ kind, outcome: 'duplicate' }, counts.duplicates);
    this.records.inc({ kind, outcome: 'rejected' }, counts.rejected.length);
    this.intakes.observe({ kind }, seconds);
  }

  jobRun(job: string, outcome: 'success' | 'failure' | 'skipped', seconds: number): void {
    this.jobRuns.inc({ job, outcome });
    if (outcome !== 'skipped') this.jobSeconds.observe({ job }, seconds);
  }

  /** Figures of a service as gauges. What is `undefined` is taken back: "not known" is neither 0 nor 1. */
  setService(service: string, figures: ServiceFigures): void {
    this.services.set(service, figures);
  }
}

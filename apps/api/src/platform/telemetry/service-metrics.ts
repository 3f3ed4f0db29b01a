import { Gauge, type Registry } from 'prom-client';

export interface ServiceFigures {
  readonly uptimeRatio?: number;
  readonly coverageRatio?: number;
  readonly downtimeSeconds?: number;
  readonly incidents?: readonly { readonly cause: string; readonly count: number }[];
}

/** The gauges that carry figures of services. */
export class ServiceMetrics {
  private readonly uptime: Gauge<'service'>;
  private readonly coverage: Gauge<'service'>;
  private readonly downtime: Gauge<'service'>;
  private readonly incidents: Gauge<'service' | 'cause'>;

  constructor(registry: Registry) {
    const gauge = (name: string, help: string): Gauge<'service'> => new Gauge({ name, help, labelNames: ['service'], registers: [registry] });
    this.uptime = gauge('kaiji_service_uptime_ratio', 'Uptime of the last 365 closed days; absent where it cannot be said');
    this.coverage = gauge('kaiji_service_coverage_ratio', 'Part of the last 365 closed days that was observed');
    this.downtime = gauge('kaiji_service_downtime_seconds', 'Known downtime of the last 365 closed days');
    this.incidents = new Gauge({
      name: 'kaiji_service_incidents',
      help: 'Incidents of the last 365 closed days by cause',
      labelNames: ['service', 'cause'],
      registers: [registry],
    });
  }

  set(service: string, figures: ServiceFigures): void {
    setOrRemove(this.uptime, service, figures.uptimeRatio);
    setOrRemove(this.coverage, service, figures.coverageRatio);
    setOrRemove(this.downtime, service, figures.downtimeSeconds);
    for (const { cause, count } of figures.incidents ?? []) this.incidents.set({ service, cause }, count);
  }
}

const setOrRemove = (gauge: Gauge<'service'>, service: string, value: number | undefined): void => {
  if (value === undefined) gauge.remove({ service });
  else gauge.set({ service }, value);
};

import { Injectable } from '@nestjs/common';
import { FORM_CAUSES } from '@kaiji/contracts';
import { addDays, computeAll, localDateOf, periodFromDates } from '@kaiji/metrics';
import { Clock } from '../../../platform/clock';
import { Metrics } from '../../../platform/telemetry';
import { FindService } from '../../services';
import { LoadFigureInput } from '../figure-input';

const DAYS = 365;

/** The figures of the last 365 closed days as gauges, for those who watch Kaiji with Prometheus. What is not known is not exported. */
@Injectable()
export class ServiceGauges {
  constructor(
    private readonly services: FindService,
    private readonly load: LoadFigureInput,
    private readonly metrics: Metrics,
    private readonly clock: Clock,
  ) {}

  async refresh(): Promise<void> {
    const nowMs = this.clock.now();
    for (const service of await this.services.all()) {
      const today = localDateOf(nowMs, service.definition.timeZone);
      const period = periodFromDates(addDays(today, -DAYS), today, service.definition.timeZone);
      const { uptime, incidents } = computeAll(await this.load.forPeriod(service, period, nowMs));
      const ratio = (one: { exact: { numerator: number; denominator: number } } | null): number | undefined =>
        one === null ? undefined : one.exact.numerator / one.exact.denominator;
      this.metrics.setService(service.key, {
        uptimeRatio: ratio(uptime.value),
        coverageRatio: ratio(uptime.coverage),
        downtimeSeconds: uptime.downMs / 1000,
        incidents: FORM_CAUSES.map((cause) => ({ cause, count: incidents.byCause[cause] })),
      });
    }
  }
}

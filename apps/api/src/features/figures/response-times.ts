import { Injectable } from '@nestjs/common';
import type { ResponseTimesResponse } from '@kaiji/contracts';
import { periodView, toWire } from '@kaiji/evidence';
import { responseTimeOf, responseTimeSpans, type ResponseTimeStep } from '@kaiji/metrics';
import { Clock } from '../../platform/clock';
import { LoadLatencies, parseAsOf, parsePeriod } from '../evidence';
import { FindService } from '../services';
import type { FigureQuery } from './figure-input';

/** The response times of a service day by day, week by week or year by year. */
@Injectable()
export class ResponseTimes {
  constructor(
    private readonly services: FindService,
    private readonly latencies: LoadLatencies,
    private readonly clock: Clock,
  ) {}

  async run(serviceKey: string, query: FigureQuery, by: ResponseTimeStep): Promise<ResponseTimesResponse> {
    const service = await this.services.byKey(serviceKey);
    const { timeZone } = service.definition;
    const period = parsePeriod(query, timeZone);
    const asOf = parseAsOf(query.asOf, timeZone, this.clock.now());
    const spans = responseTimeSpans(period, asOf, timeZone, by);
    const latencies = await this.latencies.ofSpans(service, spans, by);
    const items = spans.map(({ label, from, to }, index) => ({ label, from, to, ...responseTimeOf([{ latencies: latencies[index] ?? [] }]) }));
    return { period: periodView({ period, timeZone, asOf }), by, items: toWire(items) };
  }
}

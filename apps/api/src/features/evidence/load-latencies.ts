import { Injectable } from '@nestjs/common';
import { addHistogram, latenciesOf, latencyCountsOf, type LatencyHistogram } from '@kaiji/evidence';
import { type CalendarSpan, type LatencyCounts, type ResponseTimeStep, wholeDaysOf } from '@kaiji/metrics';
import type { Service } from '../services';
import type { Period } from './period';
import { ProbeLatencyRepository } from './probes/probe-latency.repository';

/** So many spans are read at once: about a month, so that a service with hundreds of checks fits into memory. */
const AT_ONCE: Record<ResponseTimeStep, number> = { day: 31, week: 4, year: 1 };

const sumOf = (histograms: Iterable<LatencyHistogram>): LatencyHistogram => {
  const sum: LatencyHistogram = new Map();
  for (const one of histograms) addHistogram(sum, one);
  return sum;
};

/** Response times as they were counted at intake, over whole local days. */
@Injectable()
export class LoadLatencies {
  constructor(private readonly latencies: ProbeLatencyRepository) {}

  /** By check, over the days of a period that are whole and over. */
  async ofPeriod(service: Service, period: Period, asOf: number): Promise<LatencyCounts[]> {
    const days = wholeDaysOf(period, asOf, service.definition.timeZone);
    return days === null ? [] : latencyCountsOf(await this.latencies.byCheck(service.id, days.fromDay, days.toDay));
  }

  /** Of the checks of the definition together, over each of some spans: one list for each. */
  async ofSpans(service: Service, spans: readonly CalendarSpan[], by: ResponseTimeStep): Promise<LatencyCounts['latencies'][]> {
    const checks = [...new Set(service.definition.components.flatMap((component) => component.checks.map((check) => check.key)))];
    const found: LatencyCounts['latencies'][] = [];
    for (let start = 0; start < spans.length; start += AT_ONCE[by]) {
      const some = spans.slice(start, start + AT_ONCE[by]);
      found.push(...(by === 'year' ? await this.ofYears(service.id, checks, some) : await this.ofDays(service.id, checks, some)));
    }
    return found;
  }

  private async ofDays(serviceId: number, checks: readonly string[], spans: readonly CalendarSpan[]): Promise<LatencyCounts['latencies'][]> {
    const byDay = await this.latencies.byDay(serviceId, checks, spans[0]?.fromDay ?? '', spans.at(-1)?.toDay ?? '');
    return spans.map(({ fromDay, toDay }) => {
      const own = [...byDay].filter(([day]) => day >= fromDay && day < toDay);
      return latenciesOf(sumOf(own.map(([, histogram]) => histogram)));
    });
  }

  private async ofYears(serviceId: number, checks: readonly string[], spans: readonly CalendarSpan[]): Promise<LatencyCounts['latencies'][]> {
    const found: LatencyCounts['latencies'][] = [];
    for (const { fromDay, toDay } of spans) {
      const byCheck = await this.latencies.byCheck(serviceId, fromDay, toDay);
      found.push(latenciesOf(sumOf(checks.flatMap((check) => byCheck.get(check) ?? []))));
    }
    return found;
  }
}

import { Injectable } from '@nestjs/common';
import type { TrendResponse, TrendRow } from '@kaiji/contracts';
import { exactPercent, localDateOf } from '@kaiji/metrics';
import { parsePeriod } from '../../evidence';
import { FindService } from '../../services';
import type { FigureQuery } from '../figure-input';
import { NightlyFigureRepository } from './nightly-figure.repository';

const DAY_MS = 86_400_000;

/** The nightly figures of a period as they were kept, with the uptime from its first day to each. */
@Injectable()
export class ReadTrend {
  constructor(
    private readonly services: FindService,
    private readonly nightly: NightlyFigureRepository,
  ) {}

  async run(serviceKey: string, query: FigureQuery): Promise<TrendResponse> {
    const service = await this.services.byKey(serviceKey);
    const { timeZone, policy } = service.definition;
    const period = parsePeriod(query, timeZone);
    const toDay = localDateOf(period.to - 1 + DAY_MS, timeZone);
    const nights = await this.nightly.latest(service.id, localDateOf(period.from, timeZone), toDay);
    // Exact parts are added, percentages never: the sum of the days is the period.
    let numerator = 0n;
    let denominator = 0n;
    const items = nights.map(({ day, revision, computedAt, figure }): TrendRow => {
      const { agreedMs, upMs, downMs, unknownMs, value } = figure;
      numerator += BigInt(upMs);
      denominator += BigInt(upMs + downMs);
      return {
        day,
        revision,
        computedAt: computedAt.toISOString(),
        agreedMs,
        upMs,
        downMs,
        unknownMs,
        value,
        cumulative: exactPercent(numerator, denominator, policy.decimals),
        outages: figure.outages.length,
      };
    });
    return { items };
  }
}

import { Injectable } from '@nestjs/common';
import type { BreakdownResponse, Discrepancy, ListOf, TimelineResponse } from '@kaiji/contracts';
import { periodView, toWire } from '@kaiji/evidence';
import { computeBreakdown, computeDiscrepancies, computeTimeline } from '@kaiji/metrics';
import { type FigureQuery, LoadFigureInput } from './figure-input';

/** Starts and ends of an incident and of what the probes saw may differ by this much before it is a discrepancy. */
const TOLERANCE_MS = 5 * 60_000;

/** The same state intervals that the uptime is made of, as rows over time. */
@Injectable()
export class FigureSeries {
  constructor(private readonly load: LoadFigureInput) {}

  async breakdown(serviceKey: string, query: FigureQuery, by: 'day' | 'month'): Promise<BreakdownResponse> {
    const { input } = await this.load.run(serviceKey, query);
    return { period: periodView(input), by, items: toWire(computeBreakdown(input, by)) };
  }

  async timeline(serviceKey: string, query: FigureQuery): Promise<TimelineResponse> {
    const { input } = await this.load.run(serviceKey, query);
    return { period: periodView(input), items: toWire(computeTimeline(input)) };
  }

  async discrepancies(serviceKey: string, query: FigureQuery): Promise<ListOf<Discrepancy>> {
    const { input } = await this.load.run(serviceKey, query);
    return { items: toWire(computeDiscrepancies(input, TOLERANCE_MS)) };
  }
}

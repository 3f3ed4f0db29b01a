import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ProbeDayRepository, type SeriesDaySums } from './probe-day.repository';
import { ProbeLatencyRepository } from './probe-latency.repository';

const monthOf = (day: string): string => day.slice(0, 7);

/** Keeps what local days add up to, and the sums of months that follow from it. */
@Injectable()
export class KeepDaySums {
  constructor(
    private readonly days: ProbeDayRepository,
    private readonly latencies: ProbeLatencyRepository,
  ) {}

  /**
   * Adds to the newest days of series.
   * @param lastDays the last day so far of each series that has one
   */
  async add(manager: EntityManager, serviceId: number, sums: readonly SeriesDaySums[], lastDays: ReadonlyMap<number, string>): Promise<void> {
    await this.days.add(manager, serviceId, sums);
    const newest = new Map(sums.map((one) => [one.seriesId, monthOf(one.day)]));
    const kept = [...lastDays].map(([seriesId, day]) => ({ seriesId, day }));
    const past = [...kept, ...sums].filter(({ seriesId, day }) => monthOf(day) < (newest.get(seriesId) ?? ''));
    if (past.length > 0) await this.latencies.sumPastMonths(manager, serviceId, past);
  }

  /** Replaces what was kept of days. */
  async put(manager: EntityManager, serviceId: number, sums: readonly SeriesDaySums[]): Promise<void> {
    await this.days.put(manager, serviceId, sums);
    await this.latencies.sumPastMonths(manager, serviceId, sums);
  }
}

import { Injectable } from '@nestjs/common';
import { clipGaps, untilEnd } from '@kaiji/evidence';
import { type FigureInput, localDateOf } from '@kaiji/metrics';
import type { Service } from '../services';
import { LoadLatencies } from './load-latencies';
import { LoadRuns } from './probes/load-runs';
import { ProbeDayRepository } from './probes/probe-day.repository';
import { RecordCache } from './records/record-cache';
import type { Period } from './period';

/** The part of a figure's input that is evidence. */
export type Evidence = Pick<
  FigureInput,
  'runs' | 'incidents' | 'maintenances' | 'corrections' | 'backupRuns' | 'backupChecks' | 'patches' | 'contacts' | 'shifts' | 'gapCounts' | 'latencyCounts'
>;

/** Everything that the figures of a period read of a service: runs of results, sums of gaps and response times, and every record. */
@Injectable()
export class LoadEvidence {
  constructor(
    private readonly runs: LoadRuns,
    private readonly days: ProbeDayRepository,
    private readonly latencies: LoadLatencies,
    private readonly records: RecordCache,
  ) {}

  async run(service: Service, period: Period, asOf: number, staleAfterIntervals: number): Promise<Evidence> {
    const { timeZone } = service.definition;
    const lastMs = Math.max(period.from, Math.min(period.to, asOf) - 1);
    const [runs, gaps, latencyCounts, records] = await Promise.all([
      this.runs.run(service.id, period, asOf, staleAfterIntervals),
      this.days.sum(service.id, localDateOf(period.from, timeZone), localDateOf(lastMs, timeZone)),
      this.latencies.ofPeriod(service, period, asOf),
      this.records.of(service.id),
    ]);
    return { runs, gapCounts: clipGaps(gaps, runs, period, asOf), latencyCounts, ...untilEnd(records, period.to) };
  }

  /** Only what the uptime of a period reads: neither gaps, response times nor the records that do not move the state of the service. */
  async forUptime(service: Service, period: Period, asOf: number, staleAfterIntervals: number): Promise<Evidence> {
    const [runs, records] = await Promise.all([
      this.runs.run(service.id, period, asOf, staleAfterIntervals),
      this.records.of(service.id),
    ]);
    return { runs, gapCounts: [], ...untilEnd(records, period.to), backupRuns: [], backupChecks: [], patches: [], contacts: [], shifts: [] };
  }
}

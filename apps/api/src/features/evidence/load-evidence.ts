import { Injectable } from '@nestjs/common';
import { type FigureInput, localDateOf } from '@kaiji/metrics';
import type { Service } from '../services';
import { LoadRuns } from './probes/load-runs';
import { ProbeDayRepository } from './probes/probe-day.repository';
import { correctionsOf, inputsOf } from './records/figure-inputs';
import { RecordRepository } from './records/record.repository';
import type { Period } from './period';

/** The part of a figure's input that is evidence. */
export type Evidence = Pick<
  FigureInput,
  'runs' | 'incidents' | 'maintenances' | 'corrections' | 'backupRuns' | 'backupChecks' | 'patches' | 'contacts' | 'gapCounts'
>;

/** Everything that the figures of a period read of a service: runs of results, sums of gaps, and every record. */
@Injectable()
export class LoadEvidence {
  constructor(
    private readonly runs: LoadRuns,
    private readonly days: ProbeDayRepository,
    private readonly records: RecordRepository,
  ) {}

  async run(service: Service, period: Period, asOf: number): Promise<Evidence> {
    const { timeZone, policy } = service.definition;
    const lastMs = Math.max(period.from, Math.min(period.to, asOf) - 1);
    const [runs, gapCounts, revisions] = await Promise.all([
      this.runs.run(service.id, period, asOf, policy.staleAfterIntervals),
      this.days.sum(service.id, localDateOf(period.from, timeZone), localDateOf(lastMs, timeZone)),
      this.records.all(service.id),
    ]);
    return { runs, gapCounts, ...inputsOf(revisions), corrections: correctionsOf(revisions) };
  }
}

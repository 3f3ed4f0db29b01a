import { Injectable } from '@nestjs/common';
import { Derivation, type DerivedSeries } from '@kaiji/evidence';
import type { EntityManager } from 'typeorm';
import { KeepDaySums } from '../../probes/keep-day-sums';
import { ProbeRunRepository } from '../../probes/probe-run.repository';
import { ProbeSeriesRepository } from '../../probes/probe-series.repository';
import { ReadDays, type ServiceOfDays } from '../read-days';
import { KeptFactsRepository } from './kept-facts.repository';

const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';

export interface Made {
  readonly series: readonly DerivedSeries[];
  /** UTC days that were read, and how many results they hold. */
  readonly days: number;
  readonly results: number;
}

/** Makes all runs and day sums of a service from the beginning: each day is read once. */
@Injectable()
export class RemakeRuns {
  constructor(
    private readonly days: ReadDays,
    private readonly kept: KeptFactsRepository,
    private readonly series: ProbeSeriesRepository,
    private readonly runs: ProbeRunRepository,
    private readonly sums: KeepDaySums,
  ) {}

  /** The manager's transaction must see one state of the database. */
  async make(manager: EntityManager, service: ServiceOfDays, timeZone: string): Promise<Made> {
    const derivation = new Derivation(timeZone);
    let [days, results] = [0, 0];
    for await (const day of this.days.each(manager, service, FIRST_DAY, LAST_DAY)) {
      derivation.add(day);
      days += 1;
      results += day.rows.length;
    }
    return { series: derivation.result(), days, results };
  }

  /** Puts them in the place of those that are kept. Call under the service's lock. */
  async replace(manager: EntityManager, serviceId: number, made: Made): Promise<void> {
    await this.kept.clear(manager, serviceId);
    for (const { id, runs, days, lastMs } of made.series) {
      await this.runs.put(manager, serviceId, runs.map((run) => ({ ...run, seriesId: id })));
      await this.sums.put(manager, serviceId, [...days.values()].map((sums) => ({ ...sums, seriesId: id })));
      await this.series.setLast(manager, serviceId, [{ id, lastMs }]);
    }
  }
}

import { Injectable } from '@nestjs/common';
import type { RebuildResponse } from '@kaiji/contracts';
import { Derivation, type DerivedSeries } from '@kaiji/evidence';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../../platform/clock';
import { Transaction } from '../../../../platform/database';
import { FindService, type Service } from '../../../services';
import { NightlyDueRepository } from '../../nightly-due.repository';
import { KeepDaySums } from '../../probes/keep-day-sums';
import { ProbeRunRepository } from '../../probes/probe-run.repository';
import { ProbeSeriesRepository } from '../../probes/probe-series.repository';
import { ReadDays } from '../read-days';
import { compareFacts, factsOf } from './facts';
import { KeptFactsRepository } from './kept-facts.repository';

const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';
const TOLD_DIFFERENCES = 100;

interface Comparison extends Omit<RebuildResponse, 'applied'> {
  readonly derived: readonly DerivedSeries[];
}

/** Makes runs and day sums of a service again from all its results, and compares them with those that are kept, or replaces these. */
@Injectable()
export class RebuildService {
  constructor(
    private readonly services: FindService,
    private readonly transaction: Transaction,
    private readonly days: ReadDays,
    private readonly kept: KeptFactsRepository,
    private readonly series: ProbeSeriesRepository,
    private readonly runs: ProbeRunRepository,
    private readonly sums: KeepDaySums,
    private readonly nightlyDue: NightlyDueRepository,
    private readonly clock: Clock,
  ) {}

  async run(serviceKey: string, apply: boolean): Promise<RebuildResponse> {
    const service = await this.services.byKey(serviceKey);
    if (!apply) {
      const { derived: _derived, ...compared } = await this.transaction.readOneState((manager) => this.compare(manager, service));
      return { ...compared, applied: false };
    }
    return this.transaction.run(async (manager) => {
      // No intake of the service meanwhile: what is replaced is what was compared.
      await this.series.lock(manager, service.id);
      const { derived, ...compared } = await this.compare(manager, service);
      if (compared.differenceCount > 0) await this.replace(manager, service.id, derived);
      return { ...compared, applied: compared.differenceCount > 0 };
    });
  }

  private async compare(manager: EntityManager, service: Service): Promise<Comparison> {
    const ofDays = await this.days.service(manager, service.id);
    const derivation = new Derivation(service.definition.timeZone);
    let [days, results] = [0, 0];
    for await (const day of this.days.each(manager, ofDays, FIRST_DAY, LAST_DAY)) {
      derivation.add(day);
      days += 1;
      results += day.rows.length;
    }
    const derived = derivation.result();
    const nameOf = (id: number) => ofDays.series.get(id) ?? { check: String(id), location: '' };
    const differences = compareFacts(await this.kept.all(manager, service.id), derived.flatMap(factsOf), nameOf);
    return {
      service: service.key,
      days,
      results,
      series: derived.length,
      runs: derived.reduce((sum, one) => sum + one.runs.length, 0),
      differenceCount: differences.length,
      differences: differences.slice(0, TOLD_DIFFERENCES),
      derived,
    };
  }

  private async replace(manager: EntityManager, serviceId: number, derived: readonly DerivedSeries[]): Promise<void> {
    await this.kept.clear(manager, serviceId);
    for (const { id, runs, days, lastMs } of derived) {
      await this.runs.put(manager, serviceId, runs.map((run) => ({ ...run, seriesId: id })));
      await this.sums.put(manager, serviceId, [...days.values()].map((sums) => ({ ...sums, seriesId: id })));
      await this.series.setLast(manager, serviceId, [{ id, lastMs }]);
    }
    const touched = new Set(derived.flatMap(({ days }) => [...days.keys()]));
    await this.nightlyDue.touch(manager, serviceId, [...touched], new Date(this.clock.now()));
  }
}

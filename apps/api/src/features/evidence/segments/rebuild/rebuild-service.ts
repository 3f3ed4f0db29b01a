import { Injectable } from '@nestjs/common';
import type { RebuildResponse } from '@kaiji/contracts';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../../platform/clock';
import { Transaction } from '../../../../platform/database';
import { FindService, type Service } from '../../../services';
import { NightlyDueRepository } from '../../nightly-due.repository';
import { ProbeSeriesRepository } from '../../probes/probe-series.repository';
import { ReadDays } from '../read-days';
import { compareFacts, factsOf } from './facts';
import { KeptFactsRepository } from './kept-facts.repository';
import { type Made, RemakeRuns } from './remake-runs';

const TOLD_DIFFERENCES = 100;

interface Comparison extends Omit<RebuildResponse, 'applied'> {
  readonly made: Made;
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
    private readonly remake: RemakeRuns,
    private readonly nightlyDue: NightlyDueRepository,
    private readonly clock: Clock,
  ) {}

  async run(serviceKey: string, apply: boolean): Promise<RebuildResponse> {
    const service = await this.services.byKey(serviceKey);
    if (!apply) {
      const { made: _made, ...compared } = await this.transaction.readOneState((manager) => this.compare(manager, service));
      return { ...compared, applied: false };
    }
    return this.transaction.run(async (manager) => {
      // No intake of the service meanwhile: what is replaced is what was compared.
      await this.series.lock(manager, service.id);
      const { made, ...compared } = await this.compare(manager, service);
      if (compared.differenceCount > 0) await this.replace(manager, service.id, made);
      return { ...compared, applied: compared.differenceCount > 0 };
    });
  }

  private async compare(manager: EntityManager, service: Service): Promise<Comparison> {
    const ofDays = await this.days.service(manager, service.id);
    const made = await this.remake.make(manager, ofDays, service.definition.timeZone);
    const nameOf = (id: number) => ofDays.series.get(id) ?? { check: String(id), location: '' };
    const differences = compareFacts(await this.kept.all(manager, service.id), made.series.flatMap(factsOf), nameOf);
    return {
      service: service.key,
      days: made.days,
      results: made.results,
      series: made.series.length,
      runs: made.series.reduce((sum, one) => sum + one.runs.length, 0),
      differenceCount: differences.length,
      differences: differences.slice(0, TOLD_DIFFERENCES),
      made,
    };
  }

  private async replace(manager: EntityManager, serviceId: number, made: Made): Promise<void> {
    await this.remake.replace(manager, serviceId, made);
    const touched = new Set(made.series.flatMap(({ days }) => [...days.keys()]));
    await this.nightlyDue.touch(manager, serviceId, [...touched], new Date(this.clock.now()));
  }
}

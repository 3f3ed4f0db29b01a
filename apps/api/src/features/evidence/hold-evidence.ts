import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Transaction } from '../../platform/database';
import type { Service } from '../services';
import { ProbeSeriesRepository } from './probes/probe-series.repository';
import { RecordRepository } from './records/record.repository';
import { SealDay } from './segments/seal-day';
import { SealDueRepository } from './segments/seal-due.repository';
import { utcDayOf, utcDayStartMs } from './segments/utc-day';

const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';
const DAY_MS = 86_400_000;

/** Evidence that is sealed and stands still while something is made of it that has to be found again from the ledger alone. */
@Injectable()
export class HoldEvidence {
  constructor(
    private readonly sealDay: SealDay,
    private readonly due: SealDueRepository,
    private readonly series: ProbeSeriesRepository,
    private readonly records: RecordRepository,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Seals every UTC day of the service that is over, without waiting for late results. */
  async seal(service: Service): Promise<void> {
    const lastDay = utcDayOf(utcDayStartMs(utcDayOf(this.clock.now())) - DAY_MS);
    const days = await this.transaction.readOneState((manager) => this.due.between(manager, service.id, FIRST_DAY, lastDay));
    for (const day of days) await this.sealDay.run({ serviceId: service.id, serviceKey: service.key, day });
  }

  /**
   * Nothing is added to the service's evidence until the transaction ends.
   * @returns up to which instant all results that are there are sealed
   */
  async hold(manager: EntityManager, service: Service): Promise<number> {
    await this.records.lock(manager, service.id);
    await this.series.lock(manager, service.id);
    const [first] = await this.due.between(manager, service.id, FIRST_DAY, LAST_DAY);
    const todayMs = utcDayStartMs(utcDayOf(this.clock.now()));
    return first === undefined ? todayMs : Math.min(todayMs, utcDayStartMs(first));
  }
}

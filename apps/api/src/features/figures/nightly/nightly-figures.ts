import { Injectable } from '@nestjs/common';
import type { UptimeFigure } from '@kaiji/contracts';
import { addDays, localDateOf, periodFromDates } from '@kaiji/metrics';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { JobLock } from '../../../platform/jobs';
import { FindService } from '../../services';
import { figuresOf } from '../compute-figures';
import { LoadFigureInput } from '../figure-input';
import { type DueDay, NightlyFigureRepository } from './nightly-figure.repository';

/** While records of a day are still coming in, its figure would be computed again and again. */
const QUIET_MS = 30_000;
const DAYS_PER_RUN = 400;
const JOB = 'nightly-figures';

/** Computes the uptime of each closed day and keeps it: once, however many processes run. */
@Injectable()
export class NightlyFigures {
  constructor(
    private readonly lock: JobLock,
    private readonly services: FindService,
    private readonly nightly: NightlyFigureRepository,
    private readonly load: LoadFigureInput,
    private readonly clock: Clock,
  ) {}

  /** @returns how many figures were kept; `undefined` where another process is at it */
  run(): Promise<number | undefined> {
    return this.lock.runOnce(JOB, (manager) => this.computeDue(manager));
  }

  private async computeDue(manager: EntityManager): Promise<number> {
    const nowMs = this.clock.now();
    const quietSince = new Date(nowMs - QUIET_MS);
    for (const service of await this.services.all()) {
      const yesterday = addDays(localDateOf(nowMs, service.definition.timeZone), -1);
      await this.nightly.due(manager, service.id, yesterday, quietSince);
    }
    let kept = 0;
    for (const due of await this.nightly.dueDays(manager, quietSince, DAYS_PER_RUN)) {
      if (await this.compute(manager, due, nowMs)) kept += 1;
    }
    return kept;
  }

  private async compute(manager: EntityManager, due: DueDay, nowMs: number): Promise<boolean> {
    const service = await this.services.byKey(due.serviceKey);
    const period = periodFromDates(due.day, addDays(due.day, 1), service.definition.timeZone);
    if (period.to > nowMs) return false;
    const figures = figuresOf(await this.load.forPeriod(service, period, nowMs));
    const uptime = figures.find((one): one is UptimeFigure => one.figure === 'uptime');
    return uptime !== undefined && this.nightly.keep(manager, due, uptime, new Date(nowMs));
  }
}

import { Injectable } from '@nestjs/common';
import { uptimeOf } from '@kaiji/evidence';
import { addDays, localDateOf, periodFromDates } from '@kaiji/metrics';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { JobLock } from '../../../platform/jobs';
import { FindService, PolicyRepository, type Service } from '../../services';
import { LoadFigureInput } from '../figure-input';
import { type DueSpan, inputOfDay, spansOf } from './due-spans';
import { NightlyFigureRepository } from './nightly-figure.repository';

/** While records of a day are still coming in, its figure would be computed again and again. */
const QUIET_MS = 30_000;
const DAYS_PER_RUN = 400;
const JOB = 'nightly-figures';
const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';

/** Computes the uptime of each closed day and keeps it: once, however many processes run. */
@Injectable()
export class NightlyFigures {
  constructor(
    private readonly lock: JobLock,
    private readonly services: FindService,
    private readonly policies: PolicyRepository,
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
      await this.addDaysOfOtherRules(manager, service, quietSince);
    }
    let kept = 0;
    for (const span of spansOf(await this.nightly.dueDays(manager, quietSince, DAYS_PER_RUN))) {
      kept += await this.computeSpan(manager, span, nowMs);
    }
    return kept;
  }

  private async addDaysOfOtherRules(manager: EntityManager, { id, definition, revision }: Service, at: Date): Promise<void> {
    const versions = await this.policies.latest(id);
    const holding = [{ effectiveFrom: FIRST_DAY, policy: definition.policy }, ...versions];
    for (const [index, { effectiveFrom, policy }] of holding.entries()) {
      const toDay = holding[index + 1]?.effectiveFrom ?? LAST_DAY;
      await this.nightly.dueByRules(manager, id, { fromDay: effectiveFrom, toDay, policy, serviceRevision: revision }, at);
    }
  }

  private async computeSpan(manager: EntityManager, { serviceKey, days }: DueSpan, nowMs: number): Promise<number> {
    const service = await this.services.byKey(serviceKey);
    const { timeZone } = service.definition;
    const periods = days.map((due) => ({ due, period: periodFromDates(due.day, addDays(due.day, 1), timeZone) }));
    const closed = periods.filter(({ period }) => period.to <= nowMs);
    const [first, last] = [closed[0], closed.at(-1)];
    if (first === undefined || last === undefined) return 0;
    const input = await this.load.forUptime(service, { from: first.period.from, to: last.period.to }, nowMs);
    let kept = 0;
    for (const { due, period } of closed) {
      const figure = uptimeOf(inputOfDay(input, period));
      if (await this.nightly.keep(manager, due, figure, service.revision, new Date(nowMs))) kept += 1;
    }
    return kept;
  }
}

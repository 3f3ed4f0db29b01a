import { Injectable, Logger } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Clock } from '../../../platform/clock';
import { Transaction } from '../../../platform/database';
import { JobLock } from '../../../platform/jobs';
import { HotResultRepository } from './hot-result.repository';
import { SealDay } from './seal-day';
import { type DueDay, SealDueRepository } from './seal-due.repository';
import { utcDayOf } from './utc-day';

const DAY_MS = 86_400_000;
/** After a day is over: late results of probers that were cut off for a while mostly come within. */
const GRACE_MS = 2 * 3_600_000;
/** While results of a day are still coming in, it would be sealed again and again. */
const QUIET_MS = 5 * 60_000;
/** Readers that began before a day was sealed are through by then. */
const READERS_MS = 10 * 60_000;
const DAYS_PER_RUN = 1000;
/** What is not sealed by then waits for the next run. */
const RUN_MS = 40_000;
const JOB = 'seal-segments';

/** Seals the days that are due: once, however many processes run, and a day at a time, so that intake never waits for long. */
@Injectable()
export class SealSegments {
  private readonly logger = new Logger('Segments');

  constructor(
    private readonly lock: JobLock,
    private readonly transaction: Transaction,
    private readonly due: SealDueRepository,
    private readonly hot: HotResultRepository,
    private readonly day: SealDay,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns how many days were sealed; `undefined` where another process is at it
   * @throws Error where a day could not be: the others are sealed all the same
   */
  run(): Promise<number | undefined> {
    return this.lock.runOnce(JOB, async (manager) => {
      const nowMs = this.clock.now();
      const lastDay = utcDayOf(nowMs - GRACE_MS - DAY_MS);
      const due = await this.due.due(manager, lastDay, new Date(nowMs - QUIET_MS), DAYS_PER_RUN);
      const { sealed, failed } = await this.sealEach(due);
      await this.transaction.run((own) => this.hot.freeEmptyMonths(own, new Date(nowMs - READERS_MS)));
      if (failed > 0) throw new Error(`${failed} days could not be sealed`);
      return sealed;
    });
  }

  private async sealEach(due: readonly DueDay[]): Promise<{ sealed: number; failed: number }> {
    const untilMs = performance.now() + RUN_MS;
    let [sealed, failed] = [0, 0];
    for (const one of due) {
      const started = performance.now();
      try {
        if ((await this.day.run(one)) > 0) sealed += 1;
      } catch (error) {
        failed += 1;
        this.logger.error(`${one.serviceKey} ${one.day} could not be sealed: ${error instanceof Error ? error.message : String(error)}`);
      }
      if (performance.now() > untilMs) break;
      // Half of the time belongs to whatever else the process has to do.
      await pause(performance.now() - started);
    }
    return { sealed, failed };
  }
}

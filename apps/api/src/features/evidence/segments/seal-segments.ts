import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Clock } from '../../../platform/clock';
import { Transaction } from '../../../platform/database';
import { JobLock } from '../../../platform/jobs';
import { HotResultRepository } from './hot-result.repository';
import { SealDay } from './seal-day';
import { SealDueRepository } from './seal-due.repository';
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
  constructor(
    private readonly lock: JobLock,
    private readonly transaction: Transaction,
    private readonly due: SealDueRepository,
    private readonly hot: HotResultRepository,
    private readonly day: SealDay,
    private readonly clock: Clock,
  ) {}

  /** @returns how many days were sealed; `undefined` where another process is at it */
  run(): Promise<number | undefined> {
    return this.lock.runOnce(JOB, async (manager) => {
      const started = performance.now();
      const nowMs = this.clock.now();
      const lastDay = utcDayOf(nowMs - GRACE_MS - DAY_MS);
      let sealed = 0;
      for (const one of await this.due.due(manager, lastDay, new Date(nowMs - QUIET_MS), DAYS_PER_RUN)) {
        const dayStarted = performance.now();
        if ((await this.day.run(one)) > 0) sealed += 1;
        if (performance.now() - started > RUN_MS) break;
        // Half of the time belongs to whatever else the process has to do.
        await pause(performance.now() - dayStarted);
      }
      await this.transaction.run((own) => this.hot.freeEmptyMonths(own, new Date(nowMs - READERS_MS)));
      return sealed;
    });
  }
}

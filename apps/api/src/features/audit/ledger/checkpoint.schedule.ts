import { Inject, Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { Clock } from '../../../platform/clock';
import { CONFIG, type Config } from '../../../platform/config';
import { JobLock } from '../../../platform/jobs';
import { CheckpointRepository, Checkpoints, TimeStamps } from '../../../platform/ledger';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** 00:10 in Japan, as it stands in the UTC day. */
const SIGNED_AT_MS = (15 * 60 + 10) * MINUTE_MS;
const JOB = 'ledger-checkpoint';

/** The last moment at which a daily checkpoint was due. */
export const dailyDue = (nowMs: number): number => Math.floor((nowMs - SIGNED_AT_MS) / DAY_MS) * DAY_MS + SIGNED_AT_MS;

/** Signs the ledger each day at 00:10 JST; a day on which nothing ran then is signed as soon as something runs again. */
@Injectable()
export class CheckpointSchedule {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly lock: JobLock,
    private readonly checkpoints: Checkpoints,
    private readonly kept: CheckpointRepository,
    private readonly timeStamps: TimeStamps,
    private readonly clock: Clock,
  ) {}

  @Cron('10 */10 * * * *', { waitForCompletion: true })
  async signDaily(): Promise<void> {
    if (this.config.scheduleEnabled) await this.run();
  }

  async run(): Promise<void> {
    const signed = await this.lock.runOnce(JOB, async (manager) => {
      const latest = await this.kept.latest(manager);
      if (latest !== undefined && latest.at.getTime() >= dailyDue(this.clock.now())) return undefined;
      return this.checkpoints.sign('daily', manager);
    });
    if (signed !== undefined) await this.timeStamps.stamp(signed);
  }
}

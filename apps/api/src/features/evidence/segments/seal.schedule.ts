import { Inject, Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { CONFIG, type Config } from '../../../platform/config';
import { SealSegments } from './seal-segments';

/** Days close at midnight UTC, and late results may touch any day: so a look each minute, which is cheap. */
@Injectable()
export class SealSchedule {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly seal: SealSegments,
  ) {}

  @Cron(CronExpression.EVERY_MINUTE, { waitForCompletion: true })
  async sealDays(): Promise<void> {
    if (this.config.scheduleEnabled) await this.seal.run();
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { CONFIG, type Config } from '../../../platform/config';
import { BatchViews } from './batch-views';

@Injectable()
export class ViewsSchedule {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly batches: BatchViews,
  ) {}

  /** Each hour, before the daily checkpoint is signed. */
  @Cron('0 5 * * * *', { waitForCompletion: true })
  async batch(): Promise<void> {
    if (this.config.scheduleEnabled) await this.batches.run();
  }
}

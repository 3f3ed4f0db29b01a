import { Inject, Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { CONFIG, type Config } from '../../../platform/config';
import { WatchFrozen } from './watch-frozen';

/** Late evidence may come at any time; a look finds at once that nothing has moved. */
@Injectable()
export class FrozenSchedule {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly watch: WatchFrozen,
  ) {}

  @Cron(CronExpression.EVERY_MINUTE, { waitForCompletion: true })
  async lookAtFrozen(): Promise<void> {
    if (this.config.scheduleEnabled) await this.watch.run();
  }
}

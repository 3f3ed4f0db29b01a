import { Inject, Injectable } from '@nestjs/common';
import { Cron, CronExpression, Timeout } from '@nestjs/schedule';
import { CONFIG, type Config } from '../../../platform/config';
import { NightlyFigures } from './nightly-figures';
import { ServiceGauges } from './service-gauges';

const FIRST_GAUGES_MS = 10_000;

/** Days close at midnight of each service's zone, and late evidence may touch any day: so a look each minute, which is cheap. */
@Injectable()
export class NightlySchedule {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly nightly: NightlyFigures,
    private readonly gauges: ServiceGauges,
  ) {}

  @Cron(CronExpression.EVERY_MINUTE, { waitForCompletion: true })
  async computeNightly(): Promise<void> {
    if (this.config.scheduleEnabled) await this.nightly.run();
  }

  /** Soon after the start, so that a restart leaves no hole in what is scraped. */
  @Timeout(FIRST_GAUGES_MS)
  async firstGauges(): Promise<void> {
    await this.refreshGauges();
  }

  @Cron(CronExpression.EVERY_5_MINUTES, { waitForCompletion: true })
  async refreshGauges(): Promise<void> {
    if (this.config.scheduleEnabled) await this.gauges.refresh();
  }
}

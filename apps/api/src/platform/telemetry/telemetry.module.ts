import { Global, Module } from '@nestjs/common';
import { DatabaseState } from '../database/database-state';
import { HealthController } from './health.controller';
import { Metrics } from './metrics';
import { MetricsController } from './metrics.controller';

@Global()
@Module({ controllers: [HealthController, MetricsController], providers: [DatabaseState, Metrics], exports: [Metrics] })
export class TelemetryModule {}

import { DynamicModule, Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { ScheduleModule } from '@nestjs/schedule';
import { AccessModule } from './access';
import { Clock } from './clock';
import { CONFIG, Config } from './config';
import { DatabaseRoles, MigrateFirst, Transaction } from './database';
import { databaseModule } from './database/database.module';
import { RefuseOtherTypes } from './http/refuse-other-types';
import { RefuseUnknownQuery } from './http/refuse-unknown-query';
import { JobsModule } from './jobs';
import { LedgerModule } from './ledger';
import { RawModule } from './raw';
import { TelemetryModule } from './telemetry';

/** Everything that knows no feature. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, clock: Clock): DynamicModule {
    const providers = [{ provide: CONFIG, useValue: config }, { provide: Clock, useValue: clock }, Transaction, MigrateFirst, DatabaseRoles];
    return {
      module: PlatformModule,
      imports: [databaseModule(config), ScheduleModule.forRoot(), AccessModule, JobsModule, LedgerModule, RawModule, TelemetryModule],
      providers: [...providers, ...[RefuseOtherTypes, RefuseUnknownQuery].map((useClass) => ({ provide: APP_INTERCEPTOR, useClass }))],
      exports: providers,
    };
  }
}

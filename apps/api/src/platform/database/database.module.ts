import { TypeOrmModule } from '@nestjs/typeorm';
import { type DynamicModule } from '@nestjs/common';
import { type Config } from '../config';
import { dataSourceOptions } from './data-source';

/** The one DataSource. Migrations run before the first request is taken. */
export function databaseModule(config: Config): DynamicModule {
  return TypeOrmModule.forRoot({
    ...dataSourceOptions(config.databaseUrl, config.databasePool),
    autoLoadEntities: true,
    retryAttempts: 3,
    retryDelay: 500,
  });
}

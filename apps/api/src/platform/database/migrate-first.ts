import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { migrate } from './migrate';

/** Resolves once the schema is up to date; whoever needs tables while starting awaits it. */
@Injectable()
export class MigrateFirst {
  private done: Promise<void> | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly dataSource: DataSource,
  ) {}

  ready(): Promise<void> {
    // Where the tables have an owner of their own, that was done before this process signed in as the application.
    this.done ??= this.config.databaseOwnerUrl === undefined ? migrate(this.dataSource) : Promise.resolve();
    return this.done;
  }

  async onModuleInit(): Promise<void> {
    await this.ready();
  }
}

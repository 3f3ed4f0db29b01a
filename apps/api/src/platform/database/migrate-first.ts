import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { migrate } from './migrate';

/** Resolves once the schema is up to date; whoever needs tables while starting awaits it. */
@Injectable()
export class MigrateFirst {
  private done: Promise<void> | undefined;

  constructor(private readonly dataSource: DataSource) {}

  ready(): Promise<void> {
    this.done ??= migrate(this.dataSource);
    return this.done;
  }

  async onModuleInit(): Promise<void> {
    await this.ready();
  }
}

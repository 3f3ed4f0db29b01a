import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../access';
import { DatabaseState } from '../database/database-state';
import { KaijiError } from '../errors';
import { within } from './within';

const PATIENCE_MS = 2_000;

/** For those who start, stop and route to this process. */
@ApiTags('operation')
@Controller()
export class HealthController {
  constructor(private readonly database: DatabaseState) {}

  /** The process lives. */
  @Get('healthz')
  @Public()
  alive(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can serve: its schema is up to date and the database answers. */
  @Get('readyz')
  @Public()
  async ready(): Promise<{ status: 'ok' }> {
    try {
      await within(PATIENCE_MS, this.database.ready());
    } catch {
      throw new KaijiError('unavailable', 'unavailable');
    }
    return { status: 'ok' };
  }
}

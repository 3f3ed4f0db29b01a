import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { approveFrozenSchema, type FreezeAnswer, freezeSchema, type FrozenFigure, type FrozenFigureHead, type ListOf, restateFrozenSchema } from '@kaiji/contracts';
import { createZodDto } from 'nestjs-zod';
import { Actor, type Principal, Requires, RequiresRecentSignIn } from '../../../platform/access';
import { parseBy } from '../../../platform/errors';
import { ApproveFrozen } from './approve-frozen';
import { FindFrozen } from './find-frozen';
import { FreezeFigures } from './freeze-figures';
import { ReadStatement } from './read-statement';
import { RestateFrozen } from './restate-frozen';

class FreezeDto extends createZodDto(freezeSchema) {}
class RestateDto extends createZodDto(restateFrozenSchema) {}

@ApiTags('frozen figures')
@Controller('services/:service/frozen-figures')
@Requires('figures.read')
export class FrozenController {
  constructor(
    private readonly find: FindFrozen,
    private readonly freezing: FreezeFigures,
    private readonly approving: ApproveFrozen,
    private readonly restating: RestateFrozen,
    private readonly statements: ReadStatement,
  ) {}

  @Get()
  list(@Param('service') service: string): Promise<ListOf<FrozenFigureHead>> {
    return this.find.list(service);
  }

  @Get(':id')
  one(@Param('service') service: string, @Param('id') id: string): Promise<FrozenFigure> {
    return this.find.view(service, id);
  }

  /** The signed statement, byte for byte. */
  @Get(':id/statement')
  @Header('content-type', 'application/vnd.in-toto+json')
  statement(@Param('service') service: string, @Param('id') id: string): Promise<Buffer> {
    return this.statements.run(service, id);
  }

  @Post()
  @Requires('figures.freeze')
  @RequiresRecentSignIn()
  freeze(@Param('service') service: string, @Body() body: FreezeDto, @Actor() actor: Principal): Promise<FreezeAnswer> {
    return this.freezing.run(service, body, actor.id);
  }

  @Post(':id/approve')
  @HttpCode(200)
  @Requires('figures.approve')
  @RequiresRecentSignIn()
  approve(@Param('service') service: string, @Param('id') id: string, @Body() body: unknown, @Actor() actor: Principal): Promise<FrozenFigure> {
    return this.approving.run(service, id, actor.id, parseBy(approveFrozenSchema, body).reason);
  }

  /** Answers the new revision. */
  @Post(':id/restate')
  @Requires('figures.freeze')
  @RequiresRecentSignIn()
  restate(@Param('service') service: string, @Param('id') id: string, @Body() body: RestateDto, @Actor() actor: Principal): Promise<FrozenFigure> {
    return this.restating.run(service, id, actor.id, body.reason);
  }
}

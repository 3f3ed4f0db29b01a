import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type AuditGrant, createGrantSchema, type ListOf } from '@kaiji/contracts';
import { createZodDto } from 'nestjs-zod';
import { Actor, type Principal, Requires, RequiresRecentSignIn } from '../../../platform/access';
import { Clock } from '../../../platform/clock';
import { EndGrant } from './end-grant';
import { grantView } from './grant-view';
import { GrantRepository } from './grant.repository';
import { InviteAuditor } from './invite-auditor';

class CreateGrantDto extends createZodDto(createGrantSchema) {}

/** Invitations of auditors from outside. */
@ApiTags('audit')
@Controller('audit/grants')
@Requires('audit.grant')
export class GrantsController {
  constructor(
    private readonly grants: GrantRepository,
    private readonly invite: InviteAuditor,
    private readonly ending: EndGrant,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(): Promise<ListOf<AuditGrant>> {
    return { items: (await this.grants.all()).map((one) => grantView(one, this.clock.now())) };
  }

  @Post()
  @RequiresRecentSignIn()
  async add(@Body() wanted: CreateGrantDto, @Actor() actor: Principal): Promise<AuditGrant> {
    return grantView(await this.invite.run(wanted, actor.id), this.clock.now());
  }

  @Delete(':id')
  @HttpCode(204)
  @RequiresRecentSignIn()
  async end(@Param('id') id: string, @Actor() actor: Principal): Promise<void> {
    await this.ending.run(id, actor.id);
  }
}

import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type AuditFinding, findingsQuerySchema, findingTextSchema, type ListOf, raiseFindingSchema } from '@kaiji/contracts';
import { createZodDto } from 'nestjs-zod';
import { Actor, type Principal, Requires } from '../../../platform/access';
import { FindFinding } from './find-finding';
import { MoveFinding } from './move-finding';
import { RaiseFinding } from './raise-finding';
import type { FindingMove } from './transitions';

class RaiseFindingDto extends createZodDto(raiseFindingSchema) {}
class FindingsQueryDto extends createZodDto(findingsQuerySchema) {}
class FindingTextDto extends createZodDto(findingTextSchema) {}

/** Findings of auditors, and what both sides say of them. */
@ApiTags('audit')
@Controller('services/:service/audit/findings')
export class FindingsController {
  constructor(
    private readonly find: FindFinding,
    private readonly raise: RaiseFinding,
    private readonly moving: MoveFinding,
  ) {}

  @Get()
  @Requires('audit.read')
  list(@Param('service') service: string, @Query() query: FindingsQueryDto, @Actor() actor: Principal): Promise<ListOf<AuditFinding>> {
    return this.find.list(service, query, actor);
  }

  @Post()
  @Requires('audit.write')
  async add(@Param('service') service: string, @Body() wanted: RaiseFindingDto, @Actor() actor: Principal): Promise<AuditFinding> {
    return this.find.view(service, await this.raise.run(service, wanted, actor), actor);
  }

  @Get(':id')
  @Requires('audit.read')
  one(@Param('service') service: string, @Param('id') id: string, @Actor() actor: Principal): Promise<AuditFinding> {
    return this.find.view(service, id, actor);
  }

  /** By either side; the state stays. */
  @Post(':id/replies')
  @HttpCode(200)
  @Requires('audit.read')
  reply(@Param('service') service: string, @Param('id') id: string, @Body() { text }: FindingTextDto, @Actor() actor: Principal): Promise<AuditFinding> {
    return this.take({ service, id, text }, 'reply', actor);
  }

  @Post(':id/answer')
  @HttpCode(200)
  @Requires('audit.answer')
  answer(@Param('service') service: string, @Param('id') id: string, @Body() { text }: FindingTextDto, @Actor() actor: Principal): Promise<AuditFinding> {
    return this.take({ service, id, text }, 'answer', actor);
  }

  @Post(':id/return')
  @HttpCode(200)
  @Requires('audit.write')
  return(@Param('service') service: string, @Param('id') id: string, @Body() { text }: FindingTextDto, @Actor() actor: Principal): Promise<AuditFinding> {
    return this.take({ service, id, text }, 'return', actor);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Requires('audit.write')
  close(@Param('service') service: string, @Param('id') id: string, @Body() { text }: FindingTextDto, @Actor() actor: Principal): Promise<AuditFinding> {
    return this.take({ service, id, text }, 'close', actor);
  }

  /** 内部メモ: seen by the auditor's own firm alone. */
  @Post(':id/memos')
  @HttpCode(200)
  @Requires('audit.write')
  async memo(@Param('service') service: string, @Param('id') id: string, @Body() { text }: FindingTextDto, @Actor() actor: Principal): Promise<AuditFinding> {
    await this.moving.note({ service, id, text }, actor);
    return this.find.view(service, id, actor);
  }

  private async take(said: Parameters<MoveFinding['take']>[0], move: FindingMove, actor: Principal): Promise<AuditFinding> {
    await this.moving.take(said, move, actor);
    return this.find.view(said.service, said.id, actor);
  }
}

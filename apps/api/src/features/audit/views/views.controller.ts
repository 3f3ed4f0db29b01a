import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type AuditView, auditViewsSchema, type ListOf } from '@kaiji/contracts';
import { createZodDto } from 'nestjs-zod';
import { AboveServices, Actor, isOutsideAuditor, type Principal, Requires } from '../../../platform/access';
import { viewOf } from './kept-view';
import { ViewRepository } from './view.repository';

class AuditViewsDto extends createZodDto(auditViewsSchema) {}

const ACCOUNT = /^account:/;

/** 閲覧記録: what auditors from outside were shown. They see their own, the provider sees all. */
@ApiTags('audit')
@Controller('audit/views')
@Requires('audit.read')
@AboveServices()
export class ViewsController {
  constructor(private readonly views: ViewRepository) {}

  @Get()
  async list(@Query() query: AuditViewsDto, @Actor() actor: Principal): Promise<ListOf<AuditView>> {
    const own = actor.id.replace(ACCOUNT, '');
    if (isOutsideAuditor(actor) && (query.account ?? own) !== own) return { items: [] };
    const account = isOutsideAuditor(actor) ? own : query.account;
    const found = await this.views.list({ ...query, account, limit: query.limit + 1 });
    const items = found.slice(0, query.limit).map(viewOf);
    return { items, ...(found.length > query.limit ? { next: String(items.at(-1)?.id) } : {}) };
  }
}

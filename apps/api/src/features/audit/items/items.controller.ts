import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type AuditItem, type DisclosureAudit, putAuditItemSchema } from '@kaiji/contracts';
import { createZodDto } from 'nestjs-zod';
import { Actor, type Principal, Requires } from '../../../platform/access';
import { AuditDisclosure } from './audit-disclosure';
import { CheckItem } from './check-item';

class PutAuditItemDto extends createZodDto(putAuditItemSchema) {}

/** A disclosure item by item. */
@ApiTags('audit')
@Controller('services/:service/disclosures/:id/audit')
export class ItemsController {
  constructor(
    private readonly audit: AuditDisclosure,
    private readonly check: CheckItem,
  ) {}

  @Get()
  @Requires('audit.read')
  view(@Param('service') service: string, @Param('id') id: string, @Actor() actor: Principal): Promise<DisclosureAudit> {
    return this.audit.run(service, id, actor);
  }

  @Put('items/:field')
  @Requires('audit.write')
  put(
    @Param('service') service: string,
    @Param('id') disclosure: string,
    @Param('field') field: string,
    @Body() body: PutAuditItemDto,
    @Actor() actor: Principal,
  ): Promise<AuditItem> {
    return this.check.run({ service, disclosure, field }, body, actor);
  }
}

import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { checkQuerySchema, type DisclosureCheck } from '@kaiji/contracts';
import { createZodDto } from 'nestjs-zod';
import { Requires } from '../../../platform/access';
import { CheckDisclosure } from './check-disclosure';

class CheckQueryDto extends createZodDto(checkQuerySchema) {}

@ApiTags('disclosures')
@Controller('services/:service/disclosures/:id/check')
export class CheckController {
  constructor(private readonly checking: CheckDisclosure) {}

  @Get()
  @Requires('disclosures.read')
  check(@Param('service') service: string, @Param('id') id: string, @Query() query: CheckQueryDto): Promise<DisclosureCheck> {
    return this.checking.run(service, id, query.period);
  }
}

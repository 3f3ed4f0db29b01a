import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DisclosureComparison } from '@kaiji/contracts';
import { Requires } from '../../../platform/access';
import { CompareDisclosures } from './compare-disclosures';

@ApiTags('disclosures')
@Controller('services/:service/disclosures/:id/compare')
export class CompareController {
  constructor(private readonly comparing: CompareDisclosures) {}

  @Get()
  @Requires('disclosures.read')
  compare(@Param('service') service: string, @Param('id') id: string, @Query('with') other?: string): Promise<DisclosureComparison> {
    return this.comparing.run(service, id, other);
  }
}

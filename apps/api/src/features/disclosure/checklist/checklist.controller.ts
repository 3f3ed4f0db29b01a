import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Checklist } from '@kaiji/contracts';
import { Requires } from '../../../platform/access';
import { ReadChecklist } from './read-checklist';

@ApiTags('disclosures')
@Controller('services/:service/disclosures/:id/checklist')
export class ChecklistController {
  constructor(private readonly checklist: ReadChecklist) {}

  @Get()
  @Requires('disclosures.read')
  read(@Param('service') service: string, @Param('id') id: string): Promise<Checklist> {
    return this.checklist.run(service, id);
  }
}

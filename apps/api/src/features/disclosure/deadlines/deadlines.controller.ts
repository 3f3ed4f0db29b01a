import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DisclosureDeadline, ListOf } from '@kaiji/contracts';
import { Requires } from '../../../platform/access';
import { Lang, type Language } from '../../../platform/errors';
import { attachment } from '../export/content-disposition';
import { ReadDeadlines } from './read-deadlines';
import { writeCalendar } from './write-calendar';

@ApiTags('disclosures')
@Controller('services/:service/disclosures')
export class DeadlinesController {
  constructor(private readonly deadlines: ReadDeadlines) {}

  @Get('deadlines')
  @Requires('disclosures.read')
  list(@Param('service') service: string): Promise<ListOf<DisclosureDeadline>> {
    return this.deadlines.list(service);
  }

  @Get('deadlines.ics')
  @Requires('disclosures.read')
  async calendar(@Param('service') service: string, @Lang() language: Language): Promise<StreamableFile> {
    const { serviceName, deadlines } = await this.deadlines.dated(service);
    const bytes = Buffer.from(writeCalendar(deadlines, serviceName, language));
    const disposition = attachment(`情報開示の有効期限_${serviceName}.ics`, `disclosure-deadlines-${service}.ics`);
    return new StreamableFile(bytes, { type: 'text/calendar; charset=utf-8', disposition, length: bytes.length });
  }
}

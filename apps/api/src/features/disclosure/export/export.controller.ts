import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access';
import { ExportDisclosure } from './export-disclosure';

@ApiTags('disclosures')
@Controller('services/:service/disclosures/:id')
export class ExportController {
  constructor(private readonly exporting: ExportDisclosure) {}

  @Get('export.:format')
  @Requires('disclosures.read')
  async export(@Param('service') service: string, @Param('id') id: string, @Param('format') format: string): Promise<StreamableFile> {
    const { bytes, mediaType, disposition } = await this.exporting.run(service, id, format);
    return new StreamableFile(bytes, { type: mediaType, disposition, length: bytes.length });
  }
}

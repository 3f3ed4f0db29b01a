import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, type Principal, Requires } from '../../../platform/access';
import { PACKAGE_MEDIA_TYPE, WritePackage } from '../package/write-package';
import { ExportDisclosure } from './export-disclosure';
import { RecordExport } from './record-export';

@ApiTags('disclosures')
@Controller('services/:service/disclosures/:id')
export class ExportController {
  constructor(
    private readonly exporting: ExportDisclosure,
    private readonly recording: RecordExport,
    private readonly packages: WritePackage,
  ) {}

  /** The evidence package, written while it is sent. */
  @Get('export.zip')
  @Requires('disclosures.read')
  async package(@Param('service') service: string, @Param('id') id: string, @Actor() actor: Principal): Promise<StreamableFile> {
    const { stream, disposition } = await this.packages.run(service, id, actor.id);
    return new StreamableFile(stream, { type: PACKAGE_MEDIA_TYPE, disposition });
  }

  @Get('export.:format')
  @Requires('disclosures.read')
  async export(
    @Param('service') service: string,
    @Param('id') id: string,
    @Param('format') format: string,
    @Actor() actor: Principal,
  ): Promise<StreamableFile> {
    const before = await this.recording.before();
    const file = await this.exporting.run(service, id, format, before);
    await this.recording.run(service, id, format, file, actor.id, before);
    const { bytes, mediaType, disposition } = file;
    return new StreamableFile(bytes, { type: mediaType, disposition, length: bytes.length });
  }
}

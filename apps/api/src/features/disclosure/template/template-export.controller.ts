import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Actor, type Principal, Requires } from '../../../platform/access';
import { RecordExport } from '../export/record-export';
import { FillTemplate } from './fill-template';

/** Names the fields with an answer that the template has no cell for; empty where all are in it. */
const LEFT_OUT_HEADER = 'x-kaiji-left-out';

@ApiTags('disclosures')
@Controller('services/:service/disclosures/:id')
export class TemplateExportController {
  constructor(
    private readonly filling: FillTemplate,
    private readonly recording: RecordExport,
  ) {}

  /** The template with the disclosure's answers in its cells. */
  @Get('export-template/:template')
  @Requires('disclosures.read')
  async export(
    @Param() { service, id, template }: { service: string; id: string; template: string },
    @Actor() actor: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const file = await this.filling.run(service, id, template);
    await this.recording.run(service, id, file.format, file, actor.id);
    void reply.header(LEFT_OUT_HEADER, file.leftOut.join(','));
    return new StreamableFile(file.bytes, { type: file.mediaType, disposition: file.disposition, length: file.bytes.length });
  }
}

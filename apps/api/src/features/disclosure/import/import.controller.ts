import { Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import { type AnswersImport, WORKBOOK_MEDIA_TYPES } from '@kaiji/contracts';
import type { FastifyRequest } from 'fastify';
import { Actor, type Principal, receivedFrom, Requires } from '../../../platform/access';
import { Lang, type Language } from '../../../platform/errors';
import { ImportAnswers } from './import-answers';

@ApiTags('disclosures')
@Controller('services/:service/disclosures/:id/answers')
export class ImportController {
  constructor(private readonly importing: ImportAnswers) {}

  /** The body is the file itself: CSV by item number, or the form as a workbook as it is exported here. */
  @Post('import')
  @HttpCode(200)
  @ApiConsumes('text/csv', WORKBOOK_MEDIA_TYPES.xlsx)
  @Requires('disclosures.write')
  import(
    @Param('service') service: string,
    @Param('id') id: string,
    @Actor() actor: Principal,
    @Req() request: FastifyRequest,
    @Lang() language: Language,
  ): Promise<AnswersImport> {
    const mediaType = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    return this.importing.run(service, id, { bytes: receivedFrom(actor, request).rawBody, mediaType, actor: actor.id, language });
  }
}

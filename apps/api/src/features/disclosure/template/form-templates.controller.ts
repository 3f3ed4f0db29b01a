import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import {
  addTemplateQuerySchema,
  type FormTemplate,
  type FormTemplateHead,
  type ListOf,
  putCellMapSchema,
  WORKBOOK_MEDIA_TYPES,
} from '@kaiji/contracts';
import type { FastifyRequest } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { Actor, type Principal, receivedFrom, Requires } from '../../../platform/access';
import { KaijiError } from '../../../platform/errors';
import { AddTemplate } from './add-template';
import { FindTemplate } from './find-template';
import { WriteCellMap } from './write-cell-map';

class AddTemplateQueryDto extends createZodDto(addTemplateQuerySchema) {}
class PutCellMapDto extends createZodDto(putCellMapSchema) {}

const MEDIA_TYPES: readonly string[] = Object.values(WORKBOOK_MEDIA_TYPES);

/** The official form, or one of one's own, as a workbook that answers are filled into. */
@ApiTags('disclosures')
@Controller('services/:service/form-templates')
export class FormTemplatesController {
  constructor(
    private readonly find: FindTemplate,
    private readonly adding: AddTemplate,
    private readonly cellMaps: WriteCellMap,
  ) {}

  @Get()
  @Requires('disclosures.read')
  list(@Param('service') service: string): Promise<ListOf<FormTemplateHead>> {
    return this.find.list(service);
  }

  @Get(':template')
  @Requires('disclosures.read')
  one(@Param('service') service: string, @Param('template') template: string): Promise<FormTemplate> {
    return this.find.view(service, template);
  }

  /** The body is the workbook itself. */
  @Post()
  @ApiConsumes(...MEDIA_TYPES)
  @Requires('disclosures.write')
  async add(
    @Param('service') service: string,
    @Query() query: AddTemplateQueryDto,
    @Actor() actor: Principal,
    @Req() request: FastifyRequest,
  ): Promise<FormTemplate> {
    const mediaType = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    if (!MEDIA_TYPES.some((one) => one.toLowerCase() === mediaType)) {
      throw new KaijiError('unsupportedMediaType', 'unsupportedMediaType', { params: { mediaType } });
    }
    return this.find.view(service, await this.adding.run(service, query, receivedFrom(actor, request)));
  }

  @Put(':template/cell-map')
  @HttpCode(200)
  @Requires('disclosures.write')
  async put(
    @Param('service') service: string,
    @Param('template') template: string,
    @Body() body: PutCellMapDto,
    @Actor() actor: Principal,
  ): Promise<FormTemplate> {
    await this.cellMaps.run(service, template, body, actor.id);
    return this.find.view(service, template);
  }
}

import { Body, Controller, Get, Param, Put, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { incidentSchema, type IncidentRecord, type ListOf, type RecordView } from '@kaiji/contracts';
import type { FastifyRequest } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { Actor, type Principal, receivedFrom, Requires } from '../../../platform/access';
import { ListRecords } from './list-records';
import { PutRecord } from './put-record';
import { recordView } from './record-view';

class IncidentDto extends createZodDto(incidentSchema) {}

@ApiTags('evidence')
@Controller('services/:service/incidents')
export class IncidentsController {
  constructor(
    private readonly records: ListRecords,
    private readonly putRecord: PutRecord,
  ) {}

  @Get()
  @Requires('evidence.read')
  list(
    @Param('service') service: string,
    @Query('from') from?: string,
    @Query('to') to?: string,
  ): Promise<ListOf<RecordView<IncidentRecord>>> {
    return this.records.list(service, 'incident', { from, to });
  }

  @Get(':id')
  @Requires('evidence.read')
  get(@Param('service') service: string, @Param('id') id: string): Promise<RecordView<IncidentRecord>> {
    return this.records.one(service, 'incident', id);
  }

  @Get(':id/revisions')
  @Requires('evidence.read')
  revisions(@Param('service') service: string, @Param('id') id: string): Promise<ListOf<RecordView<IncidentRecord>>> {
    return this.records.revisions(service, 'incident', id);
  }

  @Put(':id')
  @Requires('evidence.write')
  async put(
    @Param('service') service: string,
    @Param('id') id: string,
    @Body() body: IncidentDto,
    @Actor() actor: Principal,
    @Req() request: FastifyRequest,
  ): Promise<RecordView<IncidentRecord>> {
    return recordView(await this.putRecord.run(service, 'incident', id, body, receivedFrom(actor, request)));
  }
}

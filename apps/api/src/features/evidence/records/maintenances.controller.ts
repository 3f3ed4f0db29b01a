import { Body, Controller, Get, Param, Put, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { maintenanceSchema, type MaintenanceRecord, type ListOf, type RecordView } from '@kaiji/contracts';
import type { FastifyRequest } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { Actor, type Principal, receivedFrom, Requires } from '../../../platform/access';
import { ListRecords } from './list-records';
import { PutRecord } from './put-record';
import { recordView } from './record-view';

class MaintenanceDto extends createZodDto(maintenanceSchema) {}

@ApiTags('evidence')
@Controller('services/:service/maintenances')
export class MaintenancesController {
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
  ): Promise<ListOf<RecordView<MaintenanceRecord>>> {
    return this.records.list(service, 'maintenance', { from, to });
  }

  @Get(':id')
  @Requires('evidence.read')
  get(@Param('service') service: string, @Param('id') id: string): Promise<RecordView<MaintenanceRecord>> {
    return this.records.one(service, 'maintenance', id);
  }

  @Get(':id/revisions')
  @Requires('evidence.read')
  revisions(@Param('service') service: string, @Param('id') id: string): Promise<ListOf<RecordView<MaintenanceRecord>>> {
    return this.records.revisions(service, 'maintenance', id);
  }

  @Put(':id')
  @Requires('evidence.write')
  async put(
    @Param('service') service: string,
    @Param('id') id: string,
    @Body() body: MaintenanceDto,
    @Actor() actor: Principal,
    @Req() request: FastifyRequest,
  ): Promise<RecordView<MaintenanceRecord>> {
    return recordView(await this.putRecord.run(service, 'maintenance', id, body, receivedFrom(actor, request)));
  }
}

import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import {
  backupCheckSchema,
  backupRunSchema,
  type BatchAnswer,
  type ListOf,
  patchSchema,
  type RecordView,
  supportContactSchema,
  supportShiftSchema,
} from '@kaiji/contracts';
import type { RecordOfKind } from '@kaiji/evidence';
import type { FastifyRequest } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Actor, type Principal, receivedFrom, Requires } from '../../../platform/access';
import { Lang, type Language } from '../../../platform/errors';
import { ListRecords } from './list-records';
import { TakeBatch } from './take-batch';

/** For the description only: items are validated one by one, so that the good ones of a batch stay. */
class BackupRunsDto extends createZodDto(z.strictObject({ runs: z.array(backupRunSchema) })) {}
class BackupChecksDto extends createZodDto(z.strictObject({ checks: z.array(backupCheckSchema) })) {}
class PatchesDto extends createZodDto(z.strictObject({ patches: z.array(patchSchema) })) {}
class SupportContactsDto extends createZodDto(z.strictObject({ contacts: z.array(supportContactSchema) })) {}
class SupportShiftsDto extends createZodDto(z.strictObject({ shifts: z.array(supportShiftSchema) })) {}

@ApiTags('evidence')
@Controller('services/:service')
export class BatchesController {
  constructor(
    private readonly batch: TakeBatch,
    private readonly records: ListRecords,
  ) {}

  @Post('backup-runs')
  @HttpCode(200)
  @Requires('evidence.write')
  @ApiBody({ type: BackupRunsDto })
  takeBackupRuns(
    @Param('service') service: string,
    @Body() body: unknown,
    @Actor() actor: Principal,
    @Req() request: FastifyRequest,
    @Lang() language: Language,
  ): Promise<BatchAnswer> {
    return this.batch.run(service, 'backup-runs', body, receivedFrom(actor, request), language);
  }

  @Get('backup-runs')
  @Requires('evidence.read')
  backupRuns(@Param('service') service: string, @Query('from') from?: string, @Query('to') to?: string): Promise<ListOf<RecordView<RecordOfKind['backupRun']>>> {
    return this.records.list(service, 'backupRun', { from, to });
  }

  @Post('backup-checks')
  @HttpCode(200)
  @Requires('evidence.write')
  @ApiBody({ type: BackupChecksDto })
  takeBackupChecks(
    @Param('service') service: string,
    @Body() body: unknown,
    @Actor() actor: Principal,
    @Req() request: FastifyRequest,
    @Lang() language: Language,
  ): Promise<BatchAnswer> {
    return this.batch.run(service, 'backup-checks', body, receivedFrom(actor, request), language);
  }

  @Get('backup-checks')
  @Requires('evidence.read')
  backupChecks(@Param('service') service: string, @Query('from') from?: string, @Query('to') to?: string): Promise<ListOf<RecordView<RecordOfKind['backupCheck']>>> {
    return this.records.list(service, 'backupCheck', { from, to });
  }

  @Post('patches')
  @HttpCode(200)
  @Requires('evidence.write')
  @ApiBody({ type: PatchesDto })
  takePatches(
    @Param('service') service: string,
    @Body() body: unknown,
    @Actor() actor: Principal,
    @Req() request: FastifyRequest,
    @Lang() language: Language,
  ): Promise<BatchAnswer> {
    return this.batch.run(service, 'patches', body, receivedFrom(actor, request), language);
  }

  @Get('patches')
  @Requires('evidence.read')
  patches(@Param('service') service: string, @Query('from') from?: string, @Query('to') to?: string): Promise<ListOf<RecordView<RecordOfKind['patch']>>> {
    return this.records.list(service, 'patch', { from, to });
  }

  @Post('support-contacts')
  @HttpCode(200)
  @Requires('evidence.write')
  @ApiBody({ type: SupportContactsDto })
  takeSupportContacts(
    @Param('service') service: string,
    @Body() body: unknown,
    @Actor() actor: Principal,
    @Req() request: FastifyRequest,
    @Lang() language: Language,
  ): Promise<BatchAnswer> {
    return this.batch.run(service, 'support-contacts', body, receivedFrom(actor, request), language);
  }

  @Get('support-contacts')
  @Requires('evidence.read')
  supportContacts(@Param('service') service: string, @Query('from') from?: string, @Query('to') to?: string): Promise<ListOf<RecordView<RecordOfKind['supportContact']>>> {
    return this.records.list(service, 'supportContact', { from, to });
  }

  @Post('support-shifts')
  @HttpCode(200)
  @Requires('evidence.write')
  @ApiBody({ type: SupportShiftsDto })
  takeSupportShifts(
    @Param('service') service: string,
    @Body() body: unknown,
    @Actor() actor: Principal,
    @Req() request: FastifyRequest,
    @Lang() language: Language,
  ): Promise<BatchAnswer> {
    return this.batch.run(service, 'support-shifts', body, receivedFrom(actor, request), language);
  }

  @Get('support-shifts')
  @Requires('evidence.read')
  supportShifts(@Param('service') service: string, @Query('from') from?: string, @Query('to') to?: string): Promise<ListOf<RecordView<RecordOfKind['supportShift']>>> {
    return this.records.list(service, 'supportShift', { from, to });
  }
}

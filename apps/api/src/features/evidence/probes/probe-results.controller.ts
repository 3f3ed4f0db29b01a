import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { type BatchAnswer, type IntakeView, type ListOf, probeResultsSchema } from '@kaiji/contracts';
import type { FastifyRequest } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { Actor, type Principal, receivedFrom, Requires } from '../../../platform/access';
import { Lang, type Language } from '../../../platform/errors';
import { FindService } from '../../services';
import { IntakeBatchRepository } from './intake-batch.repository';
import { TakeProbeResults } from './take-probe-results';

class ProbeResultsDto extends createZodDto(probeResultsSchema) {}

@ApiTags('evidence')
@Controller('services/:service')
export class ProbeResultsController {
  constructor(
    private readonly services: FindService,
    private readonly take: TakeProbeResults,
    private readonly batches: IntakeBatchRepository,
  ) {}

  @Post('probe-results')
  @HttpCode(200)
  @Requires('evidence.write')
  @ApiConsumes('application/json', 'application/x-ndjson', 'application/ndjson')
  @ApiBody({ type: ProbeResultsDto })
  async results(
    @Param('service') key: string,
    @Body() body: unknown,
    @Actor() actor: Principal,
    @Req() request: FastifyRequest,
    @Lang() language: Language,
  ): Promise<BatchAnswer> {
    const service = await this.services.byKey(key);
    return this.take.run({ service, body, language, ...receivedFrom(actor, request) });
  }

  @Get('intakes')
  @Requires('evidence.read')
  async intakes(@Param('service') key: string): Promise<ListOf<IntakeView>> {
    const service = await this.services.byKey(key);
    return { items: await this.batches.newest(service.id) };
  }
}

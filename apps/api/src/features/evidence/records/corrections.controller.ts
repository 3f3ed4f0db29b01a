import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { correctionSchema, type ListOf, transitionSchema } from '@kaiji/contracts';
import type { FastifyRequest } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { Actor, type Principal, receivedFrom, Requires, RequiresRecentSignIn } from '../../../platform/access';
import { parseBy } from '../../../platform/errors';
import { Corrections, type CorrectionView } from './corrections';

class CorrectionDto extends createZodDto(correctionSchema) {}

@ApiTags('evidence')
@Controller('services/:service/corrections')
export class CorrectionsController {
  constructor(private readonly corrections: Corrections) {}

  @Get()
  @Requires('evidence.read')
  list(@Param('service') service: string, @Query('from') from?: string, @Query('to') to?: string): Promise<ListOf<CorrectionView>> {
    return this.corrections.list(service, { from, to });
  }

  @Post()
  @Requires('evidence.write')
  request(
    @Param('service') service: string,
    @Body() body: CorrectionDto,
    @Actor() actor: Principal,
    @Req() request: FastifyRequest,
  ): Promise<CorrectionView> {
    return this.corrections.request(service, body, receivedFrom(actor, request));
  }

  @Post(':id/approve')
  @HttpCode(200)
  @Requires('corrections.approve')
  @RequiresRecentSignIn()
  approve(
    @Param('service') service: string,
    @Param('id') id: string,
    @Body() body: unknown,
    @Actor() actor: Principal,
    @Req() request: FastifyRequest,
  ): Promise<CorrectionView> {
    return this.corrections.approve(service, id, parseBy(transitionSchema, body).reason, receivedFrom(actor, request));
  }
}

import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type BreakdownResponse,
  type Derivation,
  type Discrepancy,
  type Figure,
  type FiguresResponse,
  type ListOf,
  type ResponseTimesResponse,
  type TimelineResponse,
  type TrendResponse,
  type WhatIfResponse,
  whatIfSchema,
} from '@kaiji/contracts';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Requires } from '../../platform/access';
import { parseBy } from '../../platform/errors';
import { ComputeFigures } from './compute-figures';
import { ExplainFigure } from './explain-figure';
import { FigureSeries } from './figure-series';
import { ReadTrend } from './nightly/read-trend';
import { ResponseTimes } from './response-times';
import { CompareWhatIf } from './what-if/compare-what-if';

const by = z.object({ by: z.enum(['day', 'month']).default('day') });
const step = z.object({ by: z.enum(['day', 'week', 'year']).default('day') });

class WhatIfDto extends createZodDto(whatIfSchema) {}

@ApiTags('figures')
@Controller('services/:service')
@Requires('figures.read')
export class FiguresController {
  constructor(
    private readonly figures: ComputeFigures,
    private readonly series: FigureSeries,
    private readonly responses: ResponseTimes,
    private readonly trends: ReadTrend,
    private readonly explain: ExplainFigure,
    private readonly whatIf: CompareWhatIf,
  ) {}

  @Get('figures')
  all(
    @Param('service') service: string,
    @Query('from') from?: string,
    @Query('to') to?: string,
    @Query('asOf') asOf?: string,
  ): Promise<FiguresResponse> {
    return this.figures.all(service, { from, to, asOf });
  }

  @Get('figures/uptime/breakdown')
  breakdown(
    @Param('service') service: string,
    @Query('from') from?: string,
    @Query('to') to?: string,
    @Query('by') granularity?: string,
    @Query('asOf') asOf?: string,
  ): Promise<BreakdownResponse> {
    return this.series.breakdown(service, { from, to, asOf }, parseBy(by, { by: granularity }).by);
  }

  @Get('figures/monitoring/response-times')
  responseTimes(
    @Param('service') service: string,
    @Query('from') from?: string,
    @Query('to') to?: string,
    @Query('by') granularity?: string,
    @Query('asOf') asOf?: string,
  ): Promise<ResponseTimesResponse> {
    return this.responses.run(service, { from, to, asOf }, parseBy(step, { by: granularity }).by);
  }

  @Get('figures/:figure/explain')
  derivation(
    @Param('service') service: string,
    @Param('figure') figure: string,
    @Query('from') from?: string,
    @Query('to') to?: string,
    @Query('asOf') asOf?: string,
  ): Promise<Derivation> {
    return this.explain.run(service, figure, { from, to, asOf });
  }

  @Post('figures/what-if')
  @HttpCode(200)
  compare(@Param('service') service: string, @Body() body: WhatIfDto): Promise<WhatIfResponse> {
    return this.whatIf.run(service, body);
  }

  @Get('figures/:figure')
  one(
    @Param('service') service: string,
    @Param('figure') figure: string,
    @Query('from') from?: string,
    @Query('to') to?: string,
    @Query('asOf') asOf?: string,
  ): Promise<Figure> {
    return this.figures.one(service, figure, { from, to, asOf });
  }

  @Get('timeline')
  timeline(@Param('service') service: string, @Query('from') from?: string, @Query('to') to?: string): Promise<TimelineResponse> {
    return this.series.timeline(service, { from, to });
  }

  @Get('discrepancies')
  discrepancies(@Param('service') service: string, @Query('from') from?: string, @Query('to') to?: string): Promise<ListOf<Discrepancy>> {
    return this.series.discrepancies(service, { from, to });
  }

  @Get('trend')
  trend(@Param('service') service: string, @Query('from') from?: string, @Query('to') to?: string): Promise<TrendResponse> {
    return this.trends.run(service, { from, to });
  }
}

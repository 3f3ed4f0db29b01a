import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { BreakdownResponse, Discrepancy, Figure, FiguresResponse, ListOf, TimelineResponse, TrendResponse } from '@kaiji/contracts';
import { z } from 'zod';
import { Requires } from '../../platform/access';
import { parseBy } from '../../platform/errors';
import { ComputeFigures } from './compute-figures';
import { FigureSeries } from './figure-series';
import { ReadTrend } from './nightly/read-trend';

const by = z.object({ by: z.enum(['day', 'month']).default('day') });

@ApiTags('figures')
@Controller('services/:service')
@Requires('figures.read')
export class FiguresController {
  constructor(
    private readonly figures: ComputeFigures,
    private readonly series: FigureSeries,
    private readonly trends: ReadTrend,
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

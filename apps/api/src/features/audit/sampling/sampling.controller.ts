import { Body, Controller, Get, Header, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type AuditPopulation, auditPopulationSchema, type AuditSample, type AuditSampleHead, drawSampleSchema, type ListOf } from '@kaiji/contracts';
import { createZodDto } from 'nestjs-zod';
import { Actor, type Principal, Requires } from '../../../platform/access';
import { FindService } from '../../services';
import { populationText } from './draw-sample';
import { FindPopulation } from './find-population';
import { FindSample } from './find-sample';
import { sampleCsv } from './sample-csv';
import { TakeSample } from './take-sample';

class PopulationQueryDto extends createZodDto(auditPopulationSchema) {}
class DrawSampleDto extends createZodDto(drawSampleSchema) {}

const attachment = (text: string, type: string, name: string): StreamableFile => {
  const bytes = Buffer.from(text);
  return new StreamableFile(bytes, { type, disposition: `attachment; filename="${name}"`, length: bytes.length });
};

/** Populations and the samples that auditors draw from them. */
@ApiTags('audit')
@Controller('services/:service/audit')
@Requires('audit.read')
export class SamplingController {
  constructor(
    private readonly services: FindService,
    private readonly populations: FindPopulation,
    private readonly samples: FindSample,
    private readonly take: TakeSample,
  ) {}

  @Get('population')
  async population(@Param('service') service: string, @Query() query: PopulationQueryDto): Promise<AuditPopulation> {
    return (await this.populations.run(await this.services.byKey(service), query)).population;
  }

  /** The subjects themselves: `sha256sum` of this file is the population's hash. */
  @Get('population.txt')
  async subjects(@Param('service') service: string, @Query() query: PopulationQueryDto): Promise<StreamableFile> {
    const { subjects } = await this.populations.run(await this.services.byKey(service), query);
    return attachment(populationText(subjects), 'text/plain; charset=utf-8', 'population.txt');
  }

  @Get('samples')
  list(@Param('service') service: string, @Actor() actor: Principal): Promise<ListOf<AuditSampleHead>> {
    return this.samples.list(service, actor);
  }

  @Post('samples')
  @Requires('audit.write')
  async draw(@Param('service') service: string, @Body() wanted: DrawSampleDto, @Actor() actor: Principal): Promise<AuditSample> {
    return this.samples.view(await this.take.run(service, wanted, actor));
  }

  @Get('samples/:id')
  async one(@Param('service') service: string, @Param('id') id: string, @Actor() actor: Principal): Promise<AuditSample> {
    return this.samples.view(await this.samples.kept(service, id, actor));
  }

  @Get('samples/:id/sample.csv')
  @Header('x-content-type-options', 'nosniff')
  async csv(@Param('service') service: string, @Param('id') id: string, @Actor() actor: Principal): Promise<StreamableFile> {
    const sample = await this.samples.kept(service, id, actor);
    return attachment(sampleCsv(sample), 'text/csv; charset=utf-8', `sample-${sample.id}.csv`);
  }
}

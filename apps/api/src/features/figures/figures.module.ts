import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence';
import { ServicesModule } from '../services';
import { ComputeFigures } from './compute-figures';
import { LoadFigureInput } from './figure-input';
import { FigureSeries } from './figure-series';
import { FiguresController } from './figures.controller';
import { NightlyFigureRepository } from './nightly/nightly-figure.repository';
import { NightlyFigures } from './nightly/nightly-figures';
import { NightlySchedule } from './nightly/nightly.schedule';
import { ReadTrend } from './nightly/read-trend';
import { ServiceGauges } from './nightly/service-gauges';

@Module({
  imports: [ServicesModule, EvidenceModule],
  controllers: [FiguresController],
  providers: [ComputeFigures, FigureSeries, LoadFigureInput, NightlyFigureRepository, NightlyFigures, NightlySchedule, ReadTrend, ServiceGauges],
  exports: [ComputeFigures, NightlyFigures],
})
export class FiguresModule {}

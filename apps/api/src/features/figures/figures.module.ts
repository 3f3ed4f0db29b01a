import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence';
import { ServicesModule } from '../services';
import { ComputeFigures } from './compute-figures';
import { ExplainFigure } from './explain-figure';
import { LoadFigureInput } from './figure-input';
import { FigureSeries } from './figure-series';
import { FiguresController } from './figures.controller';
import { FindFrozen } from './frozen/find-frozen';
import { FROZEN } from './frozen/frozen-providers';
import { FrozenController } from './frozen/frozen.controller';
import { NightlyArtefactsRepository } from './nightly/nightly-artefacts.repository';
import { NightlyFigureRepository } from './nightly/nightly-figure.repository';
import { NightlyFigures } from './nightly/nightly-figures';
import { NightlySchedule } from './nightly/nightly.schedule';
import { ReadTrend } from './nightly/read-trend';
import { ServiceGauges } from './nightly/service-gauges';
import { ResponseTimes } from './response-times';
import { CompareWhatIf } from './what-if/compare-what-if';

@Module({
  imports: [ServicesModule, EvidenceModule],
  controllers: [FiguresController, FrozenController],
  providers: [
    ...FROZEN,
    CompareWhatIf,
    ComputeFigures,
    ExplainFigure,
    FigureSeries,
    LoadFigureInput,
    NightlyArtefactsRepository,
    NightlyFigureRepository,
    NightlyFigures,
    NightlySchedule,
    ReadTrend,
    ResponseTimes,
    ServiceGauges,
  ],
  exports: [ComputeFigures, FigureSeries, FindFrozen, NightlyFigures],
})
export class FiguresModule {}

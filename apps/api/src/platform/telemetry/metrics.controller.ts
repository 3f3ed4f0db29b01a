import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequiresUnless } from '../access';
import { Metrics } from './metrics';

/** For Prometheus. It names services and their figures, so it needs a token unless the settings open it. */
@ApiTags('operation')
@Controller()
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get('metrics')
  @RequiresUnless((config) => config.metricsPublic, 'figures.read')
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  read(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}

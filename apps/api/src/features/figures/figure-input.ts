import { Injectable } from '@nestjs/common';
import type { FigurePeriod } from '@kaiji/contracts';
import type { FigureInput, Interval } from '@kaiji/metrics';
import { Clock } from '../../platform/clock';
import { LoadEvidence, parseAsOf, parsePeriod } from '../evidence';
import { FindService, type Service } from '../services';
import { serviceInput } from './service-input';

export interface FigureQuery {
  from?: unknown;
  to?: unknown;
  asOf?: unknown;
}

export interface LoadedInput {
  readonly service: Service;
  readonly input: FigureInput;
}

export const periodView = (input: FigureInput): FigurePeriod => ({
  from: new Date(input.period.from).toISOString(),
  to: new Date(input.period.to).toISOString(),
  timeZone: input.timeZone,
  asOf: new Date(input.asOf).toISOString(),
});

/** Gathers all that the figures of a period are computed from. */
@Injectable()
export class LoadFigureInput {
  constructor(
    private readonly services: FindService,
    private readonly evidence: LoadEvidence,
    private readonly clock: Clock,
  ) {}

  async run(serviceKey: string, query: FigureQuery): Promise<LoadedInput> {
    const service = await this.services.byKey(serviceKey);
    const { timeZone } = service.definition;
    const period = parsePeriod(query, timeZone);
    return { service, input: await this.forPeriod(service, period, parseAsOf(query.asOf, timeZone, this.clock.now())) };
  }

  async forPeriod(service: Service, period: Interval, asOf: number): Promise<FigureInput> {
    return { ...frameOf(service, period, asOf), ...(await this.evidence.run(service, period, asOf)) };
  }

  /** For the uptime and its rows alone: less is read. */
  async forUptime(service: Service, period: Interval, asOf: number): Promise<FigureInput> {
    return { ...frameOf(service, period, asOf), ...(await this.evidence.forUptime(service, period, asOf)) };
  }
}

function frameOf({ definition }: Service, period: Interval, asOf: number): Pick<FigureInput, 'timeZone' | 'period' | 'asOf' | 'service' | 'policy'> {
  return { timeZone: definition.timeZone, period, asOf, service: serviceInput(definition, period), policy: definition.policy };
}

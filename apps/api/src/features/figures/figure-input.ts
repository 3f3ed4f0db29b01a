import { Injectable } from '@nestjs/common';
import { policyVersions, serviceInput } from '@kaiji/evidence';
import type { FigureInput, Interval } from '@kaiji/metrics';
import { Clock } from '../../platform/clock';
import { LoadEvidence, parseAsOf, parsePeriod } from '../evidence';
import { FindService, PolicyRepository, type Service } from '../services';

export interface FigureQuery {
  from?: unknown;
  to?: unknown;
  asOf?: unknown;
}

export interface LoadedInput {
  readonly service: Service;
  readonly input: FigureInput;
}

/** Gathers all that the figures of a period are computed from. */
@Injectable()
export class LoadFigureInput {
  constructor(
    private readonly services: FindService,
    private readonly evidence: LoadEvidence,
    private readonly policies: PolicyRepository,
    private readonly clock: Clock,
  ) {}

  async run(serviceKey: string, query: FigureQuery): Promise<LoadedInput> {
    const service = await this.services.byKey(serviceKey);
    const { timeZone } = service.definition;
    const period = parsePeriod(query, timeZone);
    return { service, input: await this.forPeriod(service, period, parseAsOf(query.asOf, timeZone, this.clock.now())) };
  }

  async forPeriod(service: Service, period: Interval, asOf: number): Promise<FigureInput> {
    const frame = await this.frame(service, period, asOf);
    return { ...frame, ...(await this.evidence.run(service, period, asOf, staleAfterIntervals(frame))) };
  }

  /** For the uptime and its rows alone: less is read. */
  async forUptime(service: Service, period: Interval, asOf: number): Promise<FigureInput> {
    const frame = await this.frame(service, period, asOf);
    return { ...frame, ...(await this.evidence.forUptime(service, period, asOf, staleAfterIntervals(frame))) };
  }

  private async frame(service: Service, period: Interval, asOf: number): Promise<Frame> {
    const { timeZone, policy } = service.definition;
    const versions = await this.policies.latest(service.id);
    return { timeZone, period, asOf, service: serviceInput(service, period), policy, policies: policyVersions(policy, versions, timeZone) };
  }
}

type Frame = Pick<FigureInput, 'timeZone' | 'period' | 'asOf' | 'service' | 'policy' | 'policies'>;

/** The strictest of the policies that may hold: runs must not hide a silence from any of them. */
const staleAfterIntervals = ({ policy, policies = [] }: Frame): number =>
  Math.min(policy.staleAfterIntervals, ...policies.map((version) => version.policy.staleAfterIntervals));

import { Injectable } from '@nestjs/common';
import { type Figure, type FiguresResponse, type UptimeFigure } from '@kaiji/contracts';
import { evidenceSummary, policyAt, toWire } from '@kaiji/evidence';
import { computeAll, computeUptime, type FigureInput, type Policy, RULES_VERSION } from '@kaiji/metrics';
import { type FigureQuery, LoadFigureInput, periodView } from './figure-input';
import { parseFigureName } from './figure-name';
import { previousPeriodOf } from './previous/previous-period-of';

/** The policy in force at the end of the period; what held before is in the figure's pieces and notes. */
const closingPolicy = ({ policies = [], policy, period, asOf }: FigureInput): Policy =>
  policyAt(policies, Math.max(period.from, Math.min(period.to, asOf) - 1), policy);

const headOf = (input: FigureInput) => ({
  period: periodView(input),
  rules: { version: RULES_VERSION, policy: closingPolicy(input) },
  evidence: evidenceSummary(input),
});

/** The uptime alone. */
export const uptimeOf = (input: FigureInput): UptimeFigure =>
  ({ figure: 'uptime', ...headOf(input), ...toWire(computeUptime(input)) });

/** Every figure of an input, with the head that says what it is of. */
export function figuresOf(input: FigureInput): Figure[] {
  const results = computeAll(input);
  const head = headOf(input);
  return [
    { figure: 'uptime', ...head, ...toWire(results.uptime) },
    { figure: 'incidents', ...head, ...toWire(results.incidents) },
    { figure: 'patches', ...head, ...toWire(results.patches) },
    { figure: 'backups', ...head, ...toWire(results.backups) },
    { figure: 'monitoring', ...head, ...toWire(results.monitoring) },
    { figure: 'maintenance', ...head, ...toWire(results.maintenance) },
    { figure: 'notification', ...head, ...toWire(results.notification) },
    { figure: 'support', ...head, ...toWire(results.support) },
  ] as Figure[];
}

@Injectable()
export class ComputeFigures {
  constructor(private readonly load: LoadFigureInput) {}

  async all(serviceKey: string, query: FigureQuery): Promise<FiguresResponse> {
    const { service, input } = await this.load.run(serviceKey, query);
    const previous = previousPeriodOf(input.period, input.timeZone, service.definition.fiscalYearStartMonth);
    return { service: service.key, period: periodView(input), previous, items: figuresOf(input) };
  }

  /** @throws KaijiError notFound for a figure that there is not */
  async one(serviceKey: string, name: string, query: FigureQuery): Promise<Figure> {
    const wanted = parseFigureName(name);
    const { items } = await this.all(serviceKey, query);
    const figure = items.find((one) => one.figure === wanted);
    if (figure === undefined) throw new Error(`figure ${name} was not computed`);
    return figure;
  }
}

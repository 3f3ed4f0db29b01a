import type { Figure, FigurePeriod, UptimeFigure } from '@kaiji/contracts';
import { computeAll, computeUptime, type FigureInput, type Policy, RULES_VERSION } from '@kaiji/metrics';
import { policyAt } from '../service/policy-versions';
import { evidenceSummary } from './evidence-summary';
import { toWire } from './wire';

/** The period of an input as figures say it. */
export const periodView = (input: Pick<FigureInput, 'period' | 'timeZone' | 'asOf'>): FigurePeriod => ({
  from: new Date(input.period.from).toISOString(),
  to: new Date(input.period.to).toISOString(),
  timeZone: input.timeZone,
  asOf: new Date(input.asOf).toISOString(),
});

/** The policy in force at the end of the period; what held before is in the figure's pieces and notes. */
const closingPolicy = ({ policies = [], policy, period, asOf }: FigureInput): Policy =>
  policyAt(policies, Math.max(period.from, Math.min(period.to, asOf) - 1), policy);

const headOf = (input: FigureInput) => ({
  period: periodView(input),
  rules: { version: RULES_VERSION, policy: closingPolicy(input) },
  evidence: evidenceSummary(input),
});

/** The uptime alone, exactly as the API answers it. */
export const uptimeOf = (input: FigureInput): UptimeFigure =>
  ({ figure: 'uptime', ...headOf(input), ...toWire(computeUptime(input)) });

/** Every figure of an input, with the head that says what it is of: exactly what the API answers. */
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

import { backupsOf } from '../backups/backups-of';
import { closingPolicy, policySpans } from '../policy/policy-spans';
import type { BackupTargetFigure, Derivation, DerivationRow, LeftOut, Quantity } from '../results';
import type { FigureInput } from '../types';
import { derivationOf, policiesOfRecords, quarantined } from './derivation-head';
import { quantity, StepList } from './step-list';

/** What is known of a target, each with its unit. */
function amountsOf({ target, runs, successes, generations, ...figure }: BackupTargetFigure): Quantity[] {
  const known = (code: string, value: number | null, unit: 'ms' | 'count'): Quantity[] =>
    value === null ? [] : [quantity(code, value, unit, target)];
  return [
    quantity('runs', runs, 'count', target),
    quantity('successes', successes, 'count', target),
    ...known('intervalMedian', figure.intervalMedianMs, 'ms'),
    ...known('intervalMax', figure.intervalMaxMs, 'ms'),
    ...known('largestLossWindow', figure.largestLossWindowMs, 'ms'),
    ...known('generations', generations?.total ?? null, 'count'),
  ];
}

/** How the worst target's figures come about; a figure that is not known of one target is not known of all. */
export function derivationOfBackups(input: FigureInput): Derivation {
  const policies = policySpans(input);
  const { decimals } = closingPolicy(policies, input);
  const { targets, notes } = backupsOf(input);
  const list = new StepList();
  const rows = targets.map((target): DerivationRow => ({ id: target.target, decidedAt: null, code: 'target', amounts: amountsOf(target) }));
  for (const { target, scheduled } of targets) {
    const [done, due] = [quantity('done', scheduled.done, 'count', target), quantity('scheduled', scheduled.due, 'count', target)];
    list.percent('scheduledRate', done, due, decimals, 'down', target);
  }
  const worst = (code: string, of: string, operation: 'greatest' | 'least'): Quantity | null => {
    const known = rows.flatMap(({ amounts }) => amounts.filter((amount) => amount.code === of));
    return known.length === 0 || known.length < rows.length ? null : list.pick(code, operation, known);
  };
  worst('worstIntervalMedian', 'intervalMedian', 'greatest');
  const headline = worst('worstIntervalMax', 'intervalMax', 'greatest');
  worst('worstGenerations', 'generations', 'least');
  const failed = targets.filter(({ runs, successes }) => successes < runs);
  return derivationOf('backups', 'backupsOfWorstTarget', input, {
    policies: policiesOfRecords(policies, input.period, []),
    headline,
    steps: list.steps,
    rows,
    leftOut: [
      ...failed.map(
        ({ target, runs, successes }): LeftOut => ({ code: 'notRestorable', subject: target, params: { count: runs - successes } }),
      ),
      ...quarantined(notes),
    ],
  });
}

import { DAY_MS } from '../interval/interval-set';
import { maintenanceOf } from '../maintenance/maintenance-of';
import { closingPolicy, policyAt, policySpans } from '../policy/policy-spans';
import type { Derivation, DerivationRow, Quantity } from '../results';
import type { FigureInput } from '../types';
import { derivationOf, policiesOfRecords, quarantined } from './derivation-head';
import { quantity, StepList } from './step-list';

/** How the least notice, in whole days, and the share of maintenance that had enough of it come about. */
export function derivationOfMaintenance(input: FigureInput): Derivation {
  const policies = policySpans(input);
  const { decimals } = closingPolicy(policies, input);
  const figure = maintenanceOf(input);
  const held = figure.list.filter(({ kind }) => kind !== 'cancelled');
  const list = new StepList();
  const cancelled = quantity('cancelled', figure.cancelled, 'count');
  const all = list.difference('held', quantity('recorded', figure.list.length, 'count'), [cancelled]);
  const notices = held.map(({ maintenance, noticeMs }) => quantity('notice', Math.max(0, noticeMs), 'ms', maintenance));
  const days = notices.length === 0 ? null : leastDays(list, notices);
  list.percent('withinNotice', quantity('planned', figure.planned, 'count'), all, decimals);
  return derivationOf('maintenance', 'noticeOfMaintenance', input, {
    policies: policiesOfRecords(
      policies,
      input.period,
      figure.list.map(({ from }) => from),
    ),
    headline: days,
    steps: list.steps,
    rows: held.map(({ maintenance: id, from, kind, noticeMs }): DerivationRow => {
      const required = policyAt(policies, from).maintenanceNoticeDays;
      const amounts = [quantity('notice', noticeMs, 'ms', id), quantity('required', required, 'days', id)];
      return { id, decidedAt: from, code: kind, amounts };
    }),
    leftOut: [
      ...figure.list.filter(({ kind }) => kind === 'cancelled').map(({ maintenance }) => ({ code: 'cancelled', subject: maintenance })),
      ...quarantined(figure.notes),
    ],
  });
}

function leastDays(list: StepList, notices: readonly Quantity[]): Quantity {
  const least = list.pick('minimumNotice', 'least', notices);
  const exact = list.quotient('minimumNoticeDaysExact', 'days', least, quantity('msPerDay', DAY_MS, 'ms'), 'down');
  return list.round('minimumNoticeDays', exact, 0, 'down');
}

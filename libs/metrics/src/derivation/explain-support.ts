import { closingPolicy, policySpans } from '../policy/policy-spans';
import type { Derivation } from '../results';
import { supportOf } from '../support/support-of';
import type { FigureInput } from '../types';
import { derivationOf, policiesOfRecords, quarantined } from './derivation-head';
import { quantity, StepList } from './step-list';

/** How the shares of contacts that were answered, abandoned and completed in time come about. */
export function derivationOfSupport(input: FigureInput): Derivation {
  const policies = policySpans(input);
  const { decimals } = closingPolicy(policies, input);
  const { offered, answered, abandoned, due, completedInTime, notes } = supportOf(input);
  const list = new StepList();
  const [all, taken] = [quantity('offered', offered, 'count'), quantity('answered', answered, 'count')];
  const value = list.percent('answeredShare', taken, all, decimals);
  list.percent('abandonedShare', quantity('abandoned', abandoned, 'count'), all, decimals, 'up');
  const inTime = quantity('completedInTime', completedInTime?.exact.numerator ?? 0, 'count');
  list.percent('completedShare', inTime, quantity('due', due, 'count'), decimals);
  const waiting = offered - answered - abandoned;
  return derivationOf('support', 'contactsAnswered', input, {
    policies: policiesOfRecords(policies, input.period, []),
    headline: value,
    numerator: value && taken,
    denominator: value && all,
    steps: list.steps,
    leftOut: [
      ...(waiting > 0 ? [{ code: 'neitherAnsweredNorAbandoned', subject: '', params: { count: waiting } }] : []),
      ...quarantined(notes),
    ],
  });
}

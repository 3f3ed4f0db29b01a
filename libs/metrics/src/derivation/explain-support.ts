import { closingPolicy, policySpans } from '../policy/policy-spans';
import type { Derivation, SupportDesk } from '../results';
import { supportOf } from '../support/support-of';
import type { ExactPercent, FigureInput } from '../types';
import { derivationOf, policiesOfRecords, quarantined } from './derivation-head';
import { quantity, StepList } from './step-list';

function addAnsweredInTime(list: StepList, share: ExactPercent | null, decimals: number): void {
  if (share === null) return;
  const { numerator, denominator } = share.exact;
  list.percent('answeredInTimeShare', quantity('answeredInTime', numerator, 'count'), quantity('answerDue', denominator, 'count'), decimals);
}

/** The channels' hours add up to the desk's. */
function addDesk(list: StepList, { availability, channels }: SupportDesk, decimals: number): void {
  if (availability === null) return;
  const announced = list.sum('announced', 'ms', channels.map((one) => quantity('announcedOfChannel', one.announcedMs, 'ms', one.channel)));
  const staffed = list.sum('staffed', 'ms', channels.map((one) => quantity('staffedOfChannel', one.staffedMs, 'ms', one.channel)));
  list.percent('deskAvailability', staffed, announced, decimals);
}

/** How the shares of contacts that were answered (in time), abandoned and completed in time come about, and that of the announced hours which were staffed. */
export function derivationOfSupport(input: FigureInput): Derivation {
  const policies = policySpans(input);
  const { decimals } = closingPolicy(policies, input);
  const { offered, answered, abandoned, due, completedInTime, answeredInTime, desk, notes } = supportOf(input);
  const list = new StepList();
  const [all, taken] = [quantity('offered', offered, 'count'), quantity('answered', answered, 'count')];
  const value = list.percent('answeredShare', taken, all, decimals);
  list.percent('abandonedShare', quantity('abandoned', abandoned, 'count'), all, decimals, 'up');
  const inTime = quantity('completedInTime', completedInTime?.exact.numerator ?? 0, 'count');
  list.percent('completedShare', inTime, quantity('due', due, 'count'), decimals);
  addAnsweredInTime(list, answeredInTime, decimals);
  addDesk(list, desk, decimals);
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

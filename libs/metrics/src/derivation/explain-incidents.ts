import { episodesOf, type Episode } from '../incidents/episodes';
import { incidentsOf, incidentsOfPeriod } from '../incidents/incidents-of';
import type { Derivation, IncidentRow, LeftOut, Quantity } from '../results';
import type { Cause, FigureInput, Interval } from '../types';
import { derivationOf, policiesOfRecords, quarantined } from './derivation-head';
import { quantity, StepList } from './step-list';

const REASONS = ['notAnOutage', 'falsePositive', 'tooShort', 'merged'] as const;
const CAUSES: readonly Cause[] = ['hardware', 'software', 'network', 'other'];

const isCarriedIn = ({ flags }: IncidentRow): boolean => flags.includes('carriedIn');

function leftOutOf(rows: readonly IncidentRow[]): LeftOut[] {
  return rows.flatMap(({ id, revision, leftOut, mergedInto }) =>
    leftOut === undefined
      ? []
      : [{ code: leftOut, subject: id, params: { revision, ...(mergedInto === undefined ? {} : { mergedInto }) } }],
  );
}

const isWithin = (instant: number, { from, to }: Interval): boolean => instant >= from && instant < to;

/** Those that count, and the stops carried in that were open in the period or restored at its start. */
function rowsOf(episodes: readonly Episode[], period: Interval, restorations: readonly Quantity[]) {
  const restorationOf = new Map(restorations.map((restoration) => [restoration.subject, restoration]));
  return episodes
    .filter(({ head, restoredAt }) => head.occurredAt < period.to && (restoredAt ?? Infinity) >= period.from)
    .map(({ head: { id, revision, occurredAt } }) => {
      const restoration = restorationOf.get(id);
      const code = occurredAt < period.from ? 'carriedIn' : 'counted';
      return { id, revision, decidedAt: occurredAt, code, amounts: restoration ? [restoration] : [] };
    });
}

/** How the number of incidents comes about, and the mean time to restore beside it. */
export function derivationOfIncidents(input: FigureInput): Derivation {
  const { period } = input;
  const found = incidentsOfPeriod(input);
  const { list: rows, byCause, notes } = incidentsOf(input, found);
  const list = new StepList();
  const began = rows.filter((row) => !isCarriedIn(row));
  const reasons = REASONS.map((reason) => quantity(reason, began.filter(({ leftOut }) => leftOut === reason).length, 'count'));
  const total = list.difference('total', quantity('recorded', began.length, 'count'), reasons);
  list.sum(
    'sumOfCauses',
    'count',
    CAUSES.map((cause) => quantity('cause', byCause[cause], 'count', cause)),
  );
  const episodes = episodesOf(found.classified);
  const restorations = episodes.flatMap(({ head: { id, occurredAt }, restoredAt }) =>
    restoredAt !== undefined && isWithin(restoredAt, period) ? [quantity('restoration', restoredAt - occurredAt, 'ms', id)] : [],
  );
  if (restorations.length > 0) {
    const sum = list.sum('restorationSum', 'ms', restorations);
    const mean = list.quotient('meanRestorationExact', 'ms', sum, quantity('restored', restorations.length, 'count'), 'up');
    list.round('meanRestoration', mean, 0, 'up');
  }
  const shown = rowsOf(episodes, period, restorations);
  return derivationOf('incidents', 'incidentsByStart', input, {
    policies: policiesOfRecords(
      found.policies,
      period,
      shown.map(({ decidedAt }) => decidedAt),
    ),
    headline: total,
    numerator: total,
    steps: list.steps,
    rows: shown,
    leftOut: [...leftOutOf(rows), ...quarantined(notes)],
  });
}

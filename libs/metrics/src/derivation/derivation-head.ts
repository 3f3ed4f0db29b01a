import { policySpansWithin, type PolicySpan } from '../policy/policy-spans';
import type { Derivation, DerivationPolicy, DerivationRow, FigureKey, LeftOut, Note, Quantity } from '../results';
import { RULES_VERSION } from '../rules-version';
import type { FigureInput, Interval } from '../types';

const MOST_ROWS = 1000;

/** The versions in force within an interval, each with the date since when by its own account. */
export function derivationPolicies(spans: readonly PolicySpan[], within: Interval): DerivationPolicy[] {
  return policySpansWithin(spans, within).map(({ from, to, policy, id, reason, sinceAt }) => ({
    from,
    to,
    sinceAt,
    ...(id === undefined ? {} : { id }),
    ...(reason === undefined ? {} : { reason }),
    policy,
  }));
}

/** For a figure of records: the versions in force from the first instant that decides on one, or the period's start, to the last. */
export function policiesOfRecords(spans: readonly PolicySpan[], period: Interval, instants: readonly number[]): DerivationPolicy[] {
  const from = Math.min(period.from, ...instants);
  const to = Math.max(period.to, ...instants.map((instant) => instant + 1));
  return derivationPolicies(spans, { from, to });
}

/** What is left out of every figure because it cannot be right: the records in quarantine. */
export function quarantined(notes: readonly Note[]): LeftOut[] {
  return notes
    .filter(({ code }) => code === 'quarantined')
    .map(({ code, params = {} }) => ({ code, subject: String(params['id']), params: { kind: params['kind'] ?? '' } }));
}

interface Parts extends Partial<Derivation> {
  readonly policies: readonly DerivationPolicy[];
  readonly headline: Quantity | null;
  readonly rows?: readonly DerivationRow[];
  readonly leftOut?: readonly LeftOut[];
}

/** A derivation with what every figure has, and no more rows than can be read. */
export function derivationOf(figure: FigureKey, definition: string, { timeZone, period, asOf }: FigureInput, parts: Parts): Derivation {
  const { rows = [], leftOut = [] } = parts;
  return {
    figure,
    definition,
    rulesVersion: RULES_VERSION,
    timeZone,
    period,
    knownAt: asOf,
    numerator: null,
    denominator: null,
    steps: [],
    intervals: [],
    intervalsLeftOut: 0,
    sensitivity: [],
    sensitivityOmitted: 0,
    ...parts,
    rows: rows.slice(0, MOST_ROWS),
    rowsLeftOut: Math.max(0, rows.length - MOST_ROWS),
    leftOut: leftOut.slice(0, MOST_ROWS),
    leftOutOmitted: Math.max(0, leftOut.length - MOST_ROWS),
  };
}

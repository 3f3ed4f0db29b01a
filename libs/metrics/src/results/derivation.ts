import type { ExactPercent, Interval, Policy } from '../types';
import type { AllFigures } from './all-figures';
import type { UptimeTotals } from './uptime';

/** The name of a figure. */
export type FigureKey = keyof AllFigures;

export type QuantityUnit = 'ms' | 'days' | 'count' | 'share' | 'percent';

/** A number in plain decimal notation, exact unless its step says that it was cut off: `31536000000`, `0.3`, `99.991`. */
export interface Quantity {
  readonly code: string;
  readonly value: string;
  readonly unit: QuantityUnit;
  /** What it is of, where a code occurs more than once: the `key` of an interval, an id. */
  readonly subject?: string;
}

export type Operation = 'sum' | 'difference' | 'product' | 'quotient' | 'roundDown' | 'roundUp' | 'greatest' | 'least';

/**
 * One line of arithmetic. `difference` takes all further operands from the first; `quotient` divides the first by the second and cuts
 * the result off (`rounding` up or down) after `decimals` places; `roundDown` and `roundUp` do that to one number. An operand is the
 * result of an earlier step (equal code and subject) or a fact that the derivation gives.
 */
export interface DerivationStep {
  readonly code: string;
  readonly operation: Operation;
  readonly operands: readonly Quantity[];
  readonly result: Quantity;
  readonly decimals?: number;
  readonly rounding?: 'down' | 'up';
}

/** Results of one check from one location that were alike. */
export interface RunOrigin {
  readonly kind: 'run';
  readonly check: string;
  readonly location: string;
  readonly from: number;
  readonly lastAt: number;
  readonly count: number;
}

/** Nothing was known from one location of a check; `location` is empty where the check never reported and declares none. */
export interface SilenceOrigin extends Interval {
  readonly kind: 'silence';
  readonly check: string;
  readonly location: string;
}

/** The record that an interval comes from. */
export type Origin =
  | RunOrigin
  | SilenceOrigin
  | { readonly kind: 'incident'; readonly id: string; readonly revision: number }
  | { readonly kind: 'maintenance'; readonly id: string; readonly revision: number }
  | { readonly kind: 'correction'; readonly id: string };

export type DerivationIntervalKind = 'down' | 'unknown' | 'excluded' | 'emergency';

/**
 * A stretch of time in the calculation. Those of kind `down` add up to the downtime, `unknown` to the unknown time, `excluded` to what
 * is excluded.
 */
export interface DerivationInterval extends Interval {
  /** Subject of the steps that speak of it: `down-1`. */
  readonly key: string;
  readonly kind: DerivationIntervalKind;
  /** Within agreed service time; of an excluded one within service hours. */
  readonly lengthMs: number;
  /** The share of the service that counts, as a decimal: `1`, `0.3`. Of an emergency `null`: its downtime is that of the stops in it. */
  readonly share: string | null;
  /** Exact decimal of milliseconds: length × share; of an emergency the downtime in it, which the stops already hold. */
  readonly countedMs: string;
  readonly components: readonly string[];
  readonly origins: readonly Origin[];
  /** Origins beyond those that are listed. */
  readonly originsLeftOut: number;
}

/** A version of the policy and the part of the period in which it is in force. */
export interface DerivationPolicy extends Interval {
  /** Since when it holds; `null`: since ever. */
  readonly sinceAt: number | null;
  readonly id?: string;
  readonly reason?: string;
  readonly policy: Policy;
  /** What the piece contributes; of uptime only. */
  readonly totals?: UptimeTotals;
  readonly value?: ExactPercent | null;
}

/** A record that counts, with the instant that decides on it. */
export interface DerivationRow {
  readonly id: string;
  readonly revision?: number;
  readonly decidedAt: number | null;
  /** What became of it: `counted`, `met`, `late`, … */
  readonly code: string;
  readonly amounts: readonly Quantity[];
}

/** Something that is not counted, and why. */
export interface LeftOut {
  readonly code: string;
  readonly subject: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The headline, had one thing been decided otherwise. */
export interface Sensitivity {
  readonly code: string;
  readonly subject: string;
  readonly value: ExactPercent | null;
  /** By how much the downtime would be longer; `null` where the figure is not about time. */
  readonly differenceInMs: number | null;
}

/** How a figure comes about, as far as it can be followed with a pocket calculator. Codes are for the screens to word. */
export interface Derivation {
  readonly figure: FigureKey;
  /** Code of the definition. */
  readonly definition: string;
  readonly rulesVersion: string;
  readonly timeZone: string;
  readonly period: Interval;
  /** The asOf of the input. */
  readonly knownAt: number;
  readonly policies: readonly DerivationPolicy[];
  /** The result of the step that gives the headline, with its numerator and denominator; `null` where nothing is known. */
  readonly headline: Quantity | null;
  readonly numerator: Quantity | null;
  readonly denominator: Quantity | null;
  readonly steps: readonly DerivationStep[];
  readonly intervals: readonly DerivationInterval[];
  /** Intervals beyond those that are listed; the steps name their sum with the code `others`. */
  readonly intervalsLeftOut: number;
  readonly rows: readonly DerivationRow[];
  readonly rowsLeftOut: number;
  readonly leftOut: readonly LeftOut[];
  readonly leftOutOmitted: number;
  readonly sensitivity: readonly Sensitivity[];
  readonly sensitivityOmitted: number;
}

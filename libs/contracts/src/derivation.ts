/** A figure's derivation (算定書) as it crosses the wire. Numbers of the calculation are decimal strings: exact, for a pocket calculator. */
import type { ExactPercent, FigureName, UptimeTotals, WireInterval } from './figures';
import type { Policy } from './vocabulary';

export interface Quantity {
  code: string;
  value: string;
  unit: 'ms' | 'days' | 'count' | 'share' | 'percent';
  subject?: string;
}

export interface DerivationStep {
  code: string;
  operation: 'sum' | 'difference' | 'product' | 'quotient' | 'roundDown' | 'roundUp' | 'greatest' | 'least';
  operands: Quantity[];
  result: Quantity;
  decimals?: number;
  rounding?: 'down' | 'up';
}

export type Origin =
  | { kind: 'run'; check: string; location: string; from: string; lastAt: string; count: number }
  | ({ kind: 'silence'; check: string; location: string } & WireInterval)
  | { kind: 'incident'; id: string; revision: number }
  | { kind: 'maintenance'; id: string; revision: number }
  | { kind: 'correction'; id: string };

export interface DerivationInterval extends WireInterval {
  key: string;
  kind: 'down' | 'unknown' | 'excluded' | 'emergency';
  lengthMs: number;
  share: string | null;
  countedMs: string;
  components: string[];
  origins: Origin[];
  originsLeftOut: number;
}

export interface DerivationPolicy extends WireInterval {
  sinceAt: string | null;
  id?: string;
  reason?: string;
  policy: Policy;
  totals?: UptimeTotals;
  value?: ExactPercent | null;
}

export interface DerivationRow {
  id: string;
  revision?: number;
  decidedAt: string | null;
  code: string;
  amounts: Quantity[];
}

export interface LeftOut {
  code: string;
  subject: string;
  params?: Record<string, string | number>;
}

export interface Sensitivity {
  code: string;
  subject: string;
  value: ExactPercent | null;
  differenceInMs: number | null;
}

/** `GET …/figures/{figure}/explain` */
export interface Derivation {
  figure: FigureName;
  definition: string;
  rulesVersion: string;
  timeZone: string;
  period: WireInterval;
  knownAt: string;
  policies: DerivationPolicy[];
  headline: Quantity | null;
  numerator: Quantity | null;
  denominator: Quantity | null;
  steps: DerivationStep[];
  intervals: DerivationInterval[];
  intervalsLeftOut: number;
  rows: DerivationRow[];
  rowsLeftOut: number;
  leftOut: LeftOut[];
  leftOutOmitted: number;
  sensitivity: Sensitivity[];
  sensitivityOmitted: number;
  evidence: { counts: Record<string, number>; hash: string };
}

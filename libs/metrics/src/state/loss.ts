import type { Impact, Policy } from '../types';
import { DEGRADED, DEGRADED_OR_WORSE, DOWN, UNKNOWN } from '../probes/verdict';
import { lostShare } from './weight';

/*
 * What acts on a component (or on the service as a whole) at an instant: how many records of each kind are open, one lane
 * a kind, so that records may overlap and end in any order.
 */
export const LANE = {
  outage: 0,
  partial: 1,
  degraded: 2,
  correctedDown: 3,
  correctedDegraded: 4,
  correctedUnknown: 5,
  correctedUp: 6,
  /** Maintenance that is not excluded: where nothing is known, it was a stop. */
  maintenance: 7,
  /** Planned maintenance of this component alone: what it loses does not count. */
  relieved: 8,
} as const;
export const LANES = 9;

/** How bad it is, apart from how much it weighs. */
export const SEVERITY = { none: 0, degraded: 1, partial: 2, down: 3 } as const;

/** Bits, in the order in which sources are listed. */
export const SOURCE = { probes: 1, incident: 2, maintenance: 4, correction: 8 } as const;

/** What is lost lies between `lo` and `hi`: the two differ where the state is not known. */
export interface Loss {
  lo: number;
  hi: number;
  severity: number;
  sources: number;
}

/** What a component loses in each state, as integer shares of `FULL`. */
export interface StateShares {
  readonly down: number;
  readonly partial: number;
  readonly degraded: number;
}

export function sharesOf(policy: Policy, componentWeight?: number): StateShares {
  return {
    down: lostShare(1, componentWeight),
    partial: lostShare(policy.partialWeight, componentWeight),
    degraded: lostShare(policy.degradedWeight, componentWeight),
  };
}

export const LANE_OF_IMPACT: Readonly<Record<Exclude<Impact, 'none'>, number>> = {
  outage: LANE.outage,
  partial: LANE.partial,
  degraded: LANE.degraded,
};

export const LANE_OF_CORRECTION = {
  down: LANE.correctedDown,
  degraded: LANE.correctedDegraded,
  unknown: LANE.correctedUnknown,
  up: LANE.correctedUp,
} as const;

/** From the worst to the best. */
const CORRECTIONS = [LANE.correctedDown, LANE.correctedDegraded, LANE.correctedUnknown, LANE.correctedUp] as const;

function openCorrection(counts: Int32Array, at: number): (typeof CORRECTIONS)[number] | undefined {
  for (const lane of CORRECTIONS) if (counts[at + lane]! > 0) return lane;
  return undefined;
}

/** The worst of the corrections that are open, as a loss; nothing where none is. */
export function correctedLoss(counts: Int32Array, at: number, shares: StateShares, loss: Loss): boolean {
  const lane = openCorrection(counts, at);
  if (lane === undefined) return false;
  loss.lo = lane === LANE.correctedDown ? shares.down : lane === LANE.correctedDegraded ? shares.degraded : 0;
  loss.hi = lane === LANE.correctedUnknown ? shares.down : loss.lo;
  loss.severity = lane === LANE.correctedDown ? SEVERITY.down : lane === LANE.correctedDegraded ? SEVERITY.degraded : SEVERITY.none;
  loss.sources = SOURCE.correction;
  return true;
}

/** Adds the impact of the open incidents: the union with what is known already, never the sum. */
export function addIncidents(counts: Int32Array, at: number, shares: StateShares, loss: Loss): void {
  if (counts[at + LANE.outage]! > 0) raise(loss, shares.down, SEVERITY.down);
  if (counts[at + LANE.partial]! > 0) raise(loss, shares.partial, SEVERITY.partial);
  if (counts[at + LANE.degraded]! > 0) raise(loss, shares.degraded, SEVERITY.degraded);
}

function raise(loss: Loss, share: number, severity: number): void {
  loss.lo = Math.max(loss.lo, share);
  loss.hi = Math.max(loss.hi, share);
  loss.severity = Math.max(loss.severity, severity);
  loss.sources |= SOURCE.incident;
}

/** What the probes say of a component. */
export function probedLoss(verdict: number, shares: StateShares, loss: Loss): void {
  const degraded = verdict === DEGRADED || verdict === DEGRADED_OR_WORSE;
  loss.lo = verdict === DOWN ? shares.down : degraded ? shares.degraded : 0;
  loss.hi = verdict === UNKNOWN || verdict === DEGRADED_OR_WORSE ? shares.down : loss.lo;
  loss.severity = verdict === DOWN ? SEVERITY.down : degraded ? SEVERITY.degraded : SEVERITY.none;
  loss.sources = loss.severity > 0 ? SOURCE.probes : 0;
}

export const NO_LOSS: Readonly<Loss> = { lo: 0, hi: 0, severity: 0, sources: 0 };

/*
 * Shares of the service that are lost, as integers: policies and components state them with up to six decimals, and a
 * product of the two needs twelve. `FULL` is the whole service.
 */
const UNIT = 1_000_000;

export const FULL = UNIT * UNIT;

function millionths(weight: number): number {
  if (!(weight >= 0 && weight <= 1)) throw new RangeError(`A weight lies between 0 and 1: ${weight}`);
  return Math.round(weight * UNIT);
}

/** What a component of the given weight loses in a state of the given weight, in units of which `FULL` is one. */
export function lostShare(stateWeight: number, componentWeight = 1): number {
  return millionths(stateWeight) * millionths(componentWeight);
}

/** Whether `part ÷ whole` is at least `share` (a decimal of up to six places), without a division. */
export function isAtLeast(part: bigint, whole: bigint, share: number): boolean {
  return part * BigInt(UNIT) >= whole * BigInt(millionths(share));
}

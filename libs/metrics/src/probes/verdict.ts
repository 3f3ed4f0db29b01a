/** What is known of a location, a check or a component, as small integers that step functions can hold. */
export const UP = 0;
export const DEGRADED = 1;
export const DOWN = 2;
export const UNKNOWN = 3;
/** Of a component only: one check is degraded and another is not known. */
export const DEGRADED_OR_WORSE = 4;

/**
 * A check by the locations that report: down where more than half of them are down, degraded where more than half are down
 * or degraded, unknown where all are silent. A tie is not a majority.
 */
export function checkVerdict(locations: readonly number[]): number {
  let down = 0;
  let impaired = 0;
  let reporting = 0;
  for (const state of locations) {
    if (state === UNKNOWN) continue;
    reporting += 1;
    if (state === DOWN) down += 1;
    if (state !== UP) impaired += 1;
  }
  if (reporting === 0) return UNKNOWN;
  if (2 * down > reporting) return DOWN;
  return 2 * impaired > reporting ? DEGRADED : UP;
}

/** A component by its checks: the worst of them; a silent check leaves open what an up or a degraded one says. */
export function componentVerdict(checks: readonly number[]): number {
  if (checks.includes(DOWN)) return DOWN;
  if (!checks.includes(UNKNOWN)) return checks.includes(DEGRADED) ? DEGRADED : UP;
  return checks.includes(DEGRADED) ? DEGRADED_OR_WORSE : UNKNOWN;
}

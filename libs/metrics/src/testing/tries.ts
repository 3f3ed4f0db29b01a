/**
 * How often a property is tried: as often as it says, or a share of that where `KAIJI_PROPERTY_DIVISOR` asks for it. Testing thousands
 * of mutants takes the first tries of each property only; seeds are fixed, so that they are always the same ones.
 */
export function tries(times: number): number {
  return Math.ceil(times / Number(process.env['KAIJI_PROPERTY_DIVISOR'] ?? 1));
}

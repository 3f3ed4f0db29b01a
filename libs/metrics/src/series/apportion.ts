import type { UptimeTotals } from '../results';
import { ceilDivide, totalsOf, type Measure } from '../state/measure';

/** Whole milliseconds for each row that add up to `total`: rounded down first, what is left goes where most was cut off. */
function apportion(exact: readonly bigint[], scale: bigint, limits: readonly number[], total: number): number[] {
  const parts = exact.map((value, i) => Math.min(Number(value / scale), limits[i]!));
  const cutOff = exact.map((value) => value % scale);
  const order = [...exact.keys()].sort((a, b) => Number(cutOff[b]! - cutOff[a]!) || a - b);
  let left = total - parts.reduce((sum, part) => sum + part, 0);
  while (left > 0) {
    const before = left;
    for (const row of order) {
      if (left === 0 || parts[row] === limits[row]) continue;
      parts[row]! += 1;
      left -= 1;
    }
    if (left === before) break;
  }
  return parts;
}

/**
 * The rows' totals in whole milliseconds, so that they add up to those of the whole. Only weighted losses have fractions of a
 * millisecond; where there are none every row is exact as it is.
 */
export function totalsOfRows(rows: readonly Measure[]): UptimeTotals[] {
  if (rows.every(({ scale }) => scale === 1n)) return rows.map(totalsOf);
  const scale = rows.reduce((largest, row) => (row.scale > largest ? row.scale : largest), 1n);
  const scaled = (of: 'agreed' | 'up' | 'down'): bigint[] => rows.map((row) => row[of] * (scale / row.scale));
  const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);
  const agreed = rows.map((row) => Number(row.agreed / row.scale));
  const down = apportion(scaled('down'), scale, agreed, Number(ceilDivide(sum(scaled('down')), scale)));
  const up = apportion(
    scaled('up'),
    scale,
    agreed.map((agreedMs, i) => agreedMs - down[i]!),
    Number(sum(scaled('up')) / scale),
  );
  return agreed.map((agreedMs, i) => ({ agreedMs, upMs: up[i]!, downMs: down[i]!, unknownMs: agreedMs - up[i]! - down[i]! }));
}

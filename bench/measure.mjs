/**
 * How long each of `count` calls took, in ms, sorted.
 * @param {number} count
 * @param {(index: number) => unknown} call
 */
export async function timesOf(count, call) {
  const times = [];
  for (let index = 0; index < count; index += 1) {
    const started = performance.now();
    await call(index);
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b);
}

/**
 * How much processor time each of `count` calls took, in ms, sorted: hardly depends on what else runs; garbage collection on other cores is in it.
 * @param {number} count
 * @param {() => unknown} call
 */
export function cpuTimesOf(count, call) {
  const times = [];
  for (let index = 0; index < count; index += 1) {
    const started = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(started);
    times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b);
}

/**
 * @param {number[]} sorted
 * @param {number} percent
 */
export const quantile = (sorted, percent) => sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN;

/** @param {number[]} sorted ms */
export const quantilesText = (sorted) => `p50 ${quantile(sorted, 50).toFixed(1)} ms, p95 ${quantile(sorted, 95).toFixed(1)} ms (n=${sorted.length})`;

/**
 * @param {number} rows
 * @param {number} ms
 */
export const rateText = (rows, ms) => `${Math.round((rows / ms) * 1000).toLocaleString('en')} rows/s (${rows.toLocaleString('en')} rows in ${(ms / 1000).toFixed(2)} s)`;

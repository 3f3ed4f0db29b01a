import type { LatencyCounts } from '@kaiji/metrics';
import { latenciesOf, type LatencyHistogram } from './histogram';

/** Histograms by check as the figures read them: in order of check, without those that counted nothing. */
export function latencyCountsOf(byCheck: ReadonlyMap<string, LatencyHistogram>): LatencyCounts[] {
  return [...byCheck]
    .filter(([, histogram]) => histogram.size > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([check, histogram]) => ({ check, latencies: latenciesOf(histogram) }));
}

import { distributionOf, quantileOf, sizeOf } from '../ratio/distribution';
import type { ResponseTime } from '../results';
import type { LatencyCounts } from '../types';

/**
 * p50, p95 and p99 by nearest rank, the slower neighbour where the rank falls between two. Each is the upper edge of what the counts
 * resolve, so never too fast. `null` where no response time was measured.
 */
export function responseTimeOf(counts: readonly Pick<LatencyCounts, 'latencies'>[]): ResponseTime {
  const distribution = distributionOf(counts.map(({ latencies }) => latencies));
  return {
    results: sizeOf(distribution),
    p50Ms: quantileOf(distribution, 50),
    p95Ms: quantileOf(distribution, 95),
    p99Ms: quantileOf(distribution, 99),
  };
}

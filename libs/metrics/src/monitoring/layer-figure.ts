import { type Distribution, distributionOf, quantileOf, sizeOf } from '../ratio/distribution';
import { exactPercent } from '../ratio/exact-percent';
import type { MonitoringLayerFigure } from '../results';
import type { CheckDefinition, GapCounts, LatencyCounts, Layer, Policy } from '../types';
import { responseTimeOf } from './response-time';

/** What was counted of each check. */
export interface CheckCounts {
  readonly gaps: ReadonlyMap<string, readonly GapCounts[]>;
  readonly latencies: ReadonlyMap<string, LatencyCounts>;
}

const quantileMs = (gaps: Distribution, percent: number): number | null => {
  const seconds = quantileOf(gaps, percent);
  return seconds === null ? null : seconds * 1000;
};

/** Gaps are whole seconds rounded up: one that exceeds the interval by a second at most is still within it. */
function withinInterval(counts: readonly GapCounts[], intervalMs: number): number {
  return counts.reduce((sum, { gaps }) => sum + sizeOf(gaps.filter(([seconds]) => (seconds - 1) * 1000 <= intervalMs)), 0);
}

/** The monitoring of a layer with these checks. */
export function layerFigure(
  layer: Layer,
  checks: readonly CheckDefinition[],
  { gaps, latencies }: CheckCounts,
  { decimals, referenceIntervalSeconds }: Pick<Policy, 'decimals' | 'referenceIntervalSeconds'>,
): MonitoringLayerFigure {
  const counts = checks.flatMap(({ key }) => gaps.get(key) ?? []);
  const distribution = distributionOf(counts.map((one) => one.gaps));
  const within = checks.reduce((sum, check) => sum + withinInterval(gaps.get(check.key) ?? [], check.intervalMs), 0);
  const referenceIntervalMs = referenceIntervalSeconds === undefined ? null : referenceIntervalSeconds * 1000;
  const ofReference = referenceIntervalMs === null ? null : withinInterval(counts, referenceIntervalMs);
  const longest = distribution.at(-1);
  const ownLatencies = checks.map(({ key }): LatencyCounts => latencies.get(key) ?? { check: key, latencies: [] });
  return {
    layer,
    checks: checks.length,
    configuredIntervalMs: checks.length === 0 ? null : Math.max(...checks.map(({ intervalMs }) => intervalMs)),
    results: counts.reduce((sum, { results }) => sum + results, 0),
    medianGapMs: quantileMs(distribution, 50),
    p95GapMs: quantileMs(distribution, 95),
    maxGapMs: longest ? longest[0] * 1000 : null,
    withinConfigured: exactPercent(within, sizeOf(distribution), decimals),
    referenceIntervalMs,
    withinReference: ofReference === null ? null : exactPercent(ofReference, sizeOf(distribution), decimals),
    responseTime: responseTimeOf(ownLatencies),
    responseTimeByCheck: ownLatencies.map((one) => ({ check: one.check, ...responseTimeOf([one]) })),
  };
}

import { closingPolicy, policySpans } from '../policy/policy-spans';
import { exactPercent } from '../ratio/exact-percent';
import { quantileIndex } from '../ratio/quantile';
import { compare, eachOnce, groupBy } from '../records/each-once';
import type { MonitoringLayerFigure, MonitoringResult } from '../results';
import type { CheckDefinition, FigureInput, GapCounts, Layer } from '../types';

export const LAYERS: readonly Layer[] = ['application', 'platform', 'serverStorage', 'securityDevice', 'network'];

/** Gap lengths in seconds with how often each occurred, the shortest first. */
type Distribution = readonly (readonly [gapSeconds: number, count: number])[];

function distributionOf(counts: readonly GapCounts[]): Distribution {
  const bySeconds = new Map<number, number>();
  for (const { gaps } of counts) for (const [seconds, count] of gaps) bySeconds.set(seconds, (bySeconds.get(seconds) ?? 0) + count);
  return [...bySeconds].sort(([a], [b]) => a - b);
}

const size = (distribution: Distribution): number => distribution.reduce((sum, [, count]) => sum + count, 0);

function quantileMs(distribution: Distribution, percent: number): number | null {
  let left = quantileIndex(size(distribution), percent);
  for (const [seconds, count] of distribution) {
    if (left < count) return seconds * 1000;
    left -= count;
  }
  return null;
}

/** Gaps are whole seconds rounded up: one that exceeds the interval by a second at most is still within it. */
function withinInterval(counts: readonly GapCounts[], { intervalMs }: CheckDefinition): number {
  return counts.reduce((sum, { gaps }) => sum + size(gaps.filter(([seconds]) => (seconds - 1) * 1000 <= intervalMs)), 0);
}

function layerFigure(
  layer: Layer,
  checks: readonly CheckDefinition[],
  countsOf: Map<string, GapCounts[]>,
  decimals: number,
): MonitoringLayerFigure {
  const counts = checks.flatMap(({ key }) => countsOf.get(key) ?? []);
  const distribution = distributionOf(counts);
  const within = checks.reduce((sum, check) => sum + withinInterval(countsOf.get(check.key) ?? [], check), 0);
  const longest = distribution.at(-1);
  return {
    layer,
    checks: checks.length,
    configuredIntervalMs: checks.length === 0 ? null : Math.max(...checks.map(({ intervalMs }) => intervalMs)),
    results: counts.reduce((sum, { results }) => sum + results, 0),
    medianGapMs: quantileMs(distribution, 50),
    p95GapMs: quantileMs(distribution, 95),
    maxGapMs: longest ? longest[0] * 1000 : null,
    withinConfigured: exactPercent(within, size(distribution), decimals),
  };
}

/** The monitoring figure; see `computeMonitoring`. */
export function monitoringOf(input: FigureInput): MonitoringResult {
  const { service, gapCounts } = input;
  const { decimals } = closingPolicy(policySpans(input), input);
  const once = eachOnce(
    gapCounts,
    ({ check, location }) => `${check}\n${location}`,
    ({ results }) => results,
  );
  const countsOf = groupBy(once, ({ check }) => check);
  const layers = LAYERS.map((layer) => {
    const checks = service.components.filter((component) => component.layer === layer).flatMap((component) => component.checks);
    const distinct = [...new Map(checks.map((check) => [check.key, check])).values()].sort((a, b) => compare(a.key, b.key));
    return layerFigure(layer, distinct, countsOf, decimals);
  });
  const monitored = layers.filter(({ results }) => results > 0).length;
  return { value: monitored === 0 ? null : { layersMonitored: monitored, layers: layers.length }, layers, notes: [] };
}

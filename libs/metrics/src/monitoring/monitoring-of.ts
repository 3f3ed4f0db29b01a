import { closingPolicy, policySpans } from '../policy/policy-spans';
import { sizeOf } from '../ratio/distribution';
import { compare, eachOnce, groupBy } from '../records/each-once';
import type { MonitoringResult } from '../results';
import type { CheckDefinition, FigureInput, LatencyCounts, Layer } from '../types';
import { type CheckCounts, layerFigure } from './layer-figure';
import { responseTimeOf } from './response-time';
import { wholeDayNotes } from './whole-day-notes';

export const LAYERS: readonly Layer[] = ['application', 'platform', 'serverStorage', 'securityDevice', 'network'];

/** The checks of some components, each once, by key. */
function distinctChecks(components: FigureInput['service']['components']): CheckDefinition[] {
  const checks = components.flatMap((component) => component.checks);
  return [...new Map(checks.map((check) => [check.key, check])).values()].sort((a, b) => compare(a.key, b.key));
}

function countsOf({ gapCounts, latencyCounts = [] }: FigureInput): CheckCounts {
  const gaps = eachOnce(
    gapCounts,
    ({ check, location }) => `${check}\n${location}`,
    ({ results }) => results,
  );
  const latencies = eachOnce(
    latencyCounts,
    ({ check }) => check,
    (one) => sizeOf(one.latencies),
  );
  return { gaps: groupBy(gaps, ({ check }) => check), latencies: new Map(latencies.map((one) => [one.check, one])) };
}

/** The monitoring figure; see `computeMonitoring`. */
export function monitoringOf(input: FigureInput): MonitoringResult {
  const { components } = input.service;
  const policy = closingPolicy(policySpans(input), input);
  const counts = countsOf(input);
  const layers = LAYERS.map((layer) =>
    layerFigure(layer, distinctChecks(components.filter((component) => component.layer === layer)), counts, policy),
  );
  const monitored = layers.filter(({ results }) => results > 0).length;
  const own = distinctChecks(components).flatMap(({ key }): LatencyCounts[] => [counts.latencies.get(key)].flatMap((one) => one ?? []));
  return {
    value: monitored === 0 ? null : { layersMonitored: monitored, layers: layers.length },
    layers,
    responseTime: responseTimeOf(own),
    notes: monitored > 0 && input.latencyCounts !== undefined ? wholeDayNotes(input) : [],
  };
}

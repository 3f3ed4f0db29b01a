import { monitoringOf } from '../monitoring/monitoring-of';
import { closingPolicy, policySpans } from '../policy/policy-spans';
import type { Derivation, DerivationRow, MonitoringLayerFigure, Quantity } from '../results';
import type { FigureInput } from '../types';
import { derivationOf, policiesOfRecords } from './derivation-head';
import { quantity, StepList } from './step-list';

function amountsOf({ layer, checks, results, ...figure }: MonitoringLayerFigure): Quantity[] {
  const known = (code: string, value: number | null): Quantity[] => (value === null ? [] : [quantity(code, value, 'ms', layer)]);
  return [
    quantity('checks', checks, 'count', layer),
    quantity('results', results, 'count', layer),
    ...known('configuredInterval', figure.configuredIntervalMs),
    ...known('medianGap', figure.medianGapMs),
    ...known('p95Gap', figure.p95GapMs),
    ...known('maxGap', figure.maxGapMs),
  ];
}

/** How the number of layers that are monitored, and each layer's share of gaps within its interval, come about. */
export function derivationOfMonitoring(input: FigureInput): Derivation {
  const policies = policySpans(input);
  const { decimals } = closingPolicy(policies, input);
  const { layers, value } = monitoringOf(input);
  const list = new StepList();
  for (const { layer, withinConfigured } of layers) {
    if (!withinConfigured) continue;
    const { numerator, denominator } = withinConfigured.exact;
    const [within, gaps] = [quantity('gapsWithin', numerator, 'count', layer), quantity('gaps', denominator, 'count', layer)];
    list.percent('withinConfigured', within, gaps, decimals, 'down', layer);
  }
  const monitored = list.sum(
    'layersMonitored',
    'count',
    layers.map(({ layer, results }) => quantity('monitored', results > 0 ? 1 : 0, 'count', layer)),
  );
  return derivationOf('monitoring', 'layersMonitored', input, {
    policies: policiesOfRecords(policies, input.period, []),
    headline: value && monitored,
    numerator: value && monitored,
    denominator: value && quantity('layers', layers.length, 'count'),
    steps: list.steps,
    rows: layers.map((layer): DerivationRow => ({ id: layer.layer, decidedAt: null, code: 'layer', amounts: amountsOf(layer) })),
    leftOut: layers.filter(({ results }) => results === 0).map(({ layer }) => ({ code: 'layerWithoutResults', subject: layer })),
  });
}

import { monitoringOf } from '../monitoring/monitoring-of';
import { closingPolicy, policySpans } from '../policy/policy-spans';
import type { Derivation, DerivationRow, MonitoringLayerFigure, Quantity, ResponseTime } from '../results';
import type { FigureInput } from '../types';
import { derivationOf, policiesOfRecords } from './derivation-head';
import { quantity, StepList } from './step-list';

/** The quantiles with how many response times they are of; nothing where there is none. */
function responseAmounts({ results, p50Ms, p95Ms, p99Ms }: ResponseTime, subject: string): Quantity[] {
  const known = (code: string, value: number | null): Quantity[] => (value === null ? [] : [quantity(code, value, 'ms', subject)]);
  if (results === 0) return [];
  return [
    quantity('responses', results, 'count', subject),
    ...known('responseP50', p50Ms),
    ...known('responseP95', p95Ms),
    ...known('responseP99', p99Ms),
  ];
}

function amountsOf({ layer, checks, results, ...figure }: MonitoringLayerFigure): Quantity[] {
  const known = (code: string, value: number | null): Quantity[] => (value === null ? [] : [quantity(code, value, 'ms', layer)]);
  return [
    quantity('checks', checks, 'count', layer),
    quantity('results', results, 'count', layer),
    ...known('configuredInterval', figure.configuredIntervalMs),
    ...known('medianGap', figure.medianGapMs),
    ...known('p95Gap', figure.p95GapMs),
    ...known('maxGap', figure.maxGapMs),
    ...responseAmounts(figure.responseTime, layer),
  ];
}

/** The service as a row of its own, beside its layers, where response times were measured. */
function serviceRow(responseTime: ResponseTime): DerivationRow[] {
  const amounts = responseAmounts(responseTime, 'service');
  return amounts.length === 0 ? [] : [{ id: 'service', decidedAt: null, code: 'service', amounts }];
}

/** How the number of layers that are monitored, and each layer's share of gaps within its interval, come about; with the response times. */
export function derivationOfMonitoring(input: FigureInput): Derivation {
  const policies = policySpans(input);
  const { decimals } = closingPolicy(policies, input);
  const { layers, value, responseTime } = monitoringOf(input);
  const list = new StepList();
  for (const { layer, withinConfigured, withinReference } of layers) {
    if (!withinConfigured) continue;
    const gaps = quantity('gaps', withinConfigured.exact.denominator, 'count', layer);
    list.percent('withinConfigured', quantity('gapsWithin', withinConfigured.exact.numerator, 'count', layer), gaps, decimals, 'down', layer);
    if (!withinReference) continue;
    list.percent('withinReference', quantity('gapsWithinReference', withinReference.exact.numerator, 'count', layer), gaps, decimals, 'down', layer);
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
    rows: [
      ...layers.map((layer): DerivationRow => ({ id: layer.layer, decidedAt: null, code: 'layer', amounts: amountsOf(layer) })),
      ...serviceRow(responseTime),
    ],
    leftOut: layers.filter(({ results }) => results === 0).map(({ layer }) => ({ code: 'layerWithoutResults', subject: layer })),
  });
}

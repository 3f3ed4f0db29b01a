import { component, figureInput } from '../testing/figure-input';
import { explained, stepLines } from '../testing/explained';

describe('the derivation of the monitoring', () => {
  it('counts the layers with results, and divides the gaps of each', () => {
    const components = [component('web'), component('db', { layer: 'network', checks: [] })];
    const gapCounts = [{ check: 'web-http', location: 'tokyo', results: 4, gaps: [[60, 2], [90, 1]] as const }];
    const derivation = explained(figureInput({ service: { components }, gapCounts }), 'monitoring');
    expect(stepLines(derivation)).toEqual([
      ['withinConfiguredHundredfold', 'product', '2 100', '200'],
      ['withinConfiguredExact', 'quotient', '200 3', '66.666666666666'],
      ['withinConfigured', 'roundDown', '66.666666666666', '66.666'],
      ['layersMonitored', 'sum', '1 0 0 0 0', '1'],
    ]);
    expect(derivation).toMatchObject({
      definition: 'layersMonitored',
      headline: { value: '1' },
      numerator: { value: '1' },
      denominator: { code: 'layers', value: '5' },
    });
    expect(derivation.rows).toHaveLength(5);
    expect(derivation.rows[0]).toEqual({
      id: 'application',
      decidedAt: null,
      code: 'layer',
      amounts: [
        { code: 'checks', value: '1', unit: 'count', subject: 'application' },
        { code: 'results', value: '4', unit: 'count', subject: 'application' },
        { code: 'configuredInterval', value: '60000', unit: 'ms', subject: 'application' },
        { code: 'medianGap', value: '60000', unit: 'ms', subject: 'application' },
        { code: 'p95Gap', value: '90000', unit: 'ms', subject: 'application' },
        { code: 'maxGap', value: '90000', unit: 'ms', subject: 'application' },
      ],
    });
    expect(derivation.rows[1]?.amounts.map(({ code }) => code)).toEqual(['checks', 'results']);
    expect(derivation.leftOut.map(({ code, subject }) => [code, subject])).toEqual(
      ['platform', 'serverStorage', 'securityDevice', 'network'].map((layer) => ['layerWithoutResults', layer]),
    );
    expect(explained(figureInput(), 'monitoring')).toMatchObject({ headline: null, numerator: null, denominator: null });
  });

  it('gives the response times of each layer that has any, and of the service', () => {
    const gapCounts = [{ check: 'web-http', location: 'tokyo', results: 4, gaps: [[60, 3]] as const }];
    const latencyCounts = [{ check: 'web-http', latencies: [[20, 3], [503, 1]] as const }];
    const { rows } = explained(figureInput({ gapCounts, latencyCounts }), 'monitoring');
    const response = (subject: string) => [
      { code: 'responses', value: '4', unit: 'count', subject },
      { code: 'responseP50', value: '20', unit: 'ms', subject },
      { code: 'responseP95', value: '503', unit: 'ms', subject },
      { code: 'responseP99', value: '503', unit: 'ms', subject },
    ];
    expect(rows.map(({ id }) => id)).toEqual(['application', 'platform', 'serverStorage', 'securityDevice', 'network', 'service']);
    expect(rows[0]?.amounts.slice(-4)).toEqual(response('application'));
    expect(rows[1]?.amounts.map(({ code }) => code)).toEqual(['checks', 'results']);
    expect(rows[5]).toEqual({ id: 'service', decidedAt: null, code: 'service', amounts: response('service') });
  });
});

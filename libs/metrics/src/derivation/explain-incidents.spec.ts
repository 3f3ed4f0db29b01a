import { computeIncidents, DEFAULT_POLICY, explainFigure, type FigureKey } from '..';
import { at, DAY, HOUR, incident, incidentInput } from '../testing/figure-input';
import { MINUTE, YEAR } from '../testing/figure-input';
import { explained, stepLines } from '../testing/explained';
import { calculate } from '../testing/pocket-calculator';

const june = at('2025-06-01 00:00');

describe('the derivation of the incidents', () => {
  const minutes = (from: number, to: number, extra = {}) => incident(june + from * MINUTE, june + to * MINUTE, extra);
  const input = incidentInput({
    incidents: [
      incident(YEAR.from - HOUR, YEAR.from + HOUR, { id: 'CARRIED', revision: 2 }),
      minutes(0, 10, { id: 'A', revision: 3 }),
      minutes(12, 20, { id: 'MERGED' }),
      minutes(100, 101, { id: 'SHORT' }),
      minutes(200, 210, { id: 'FALSE', falsePositive: true }),
      minutes(300, 310, { id: 'PARTIAL', impact: 'partial' }),
      minutes(400, 420, { id: 'B', cause: 'network' }),
      incident(YEAR.to - HOUR, YEAR.to, { id: 'LATE', cause: 'disaster' }),
      minutes(500, 400, { id: 'BAD' }),
    ],
    policy: { minimumSeconds: 120, mergeGapSeconds: 300 },
  });

  it('counts from all that were recorded down to those that count', () => {
    const derivation = explained(input, 'incidents');
    expect(derivation.headline).toEqual({ code: 'total', value: String(computeIncidents(input).total), unit: 'count' });
    expect(derivation).toMatchObject({ definition: 'incidentsByStart', numerator: { value: '3' }, denominator: null, sensitivity: [] });
    const [carried, a, b] = [2 * HOUR, 20 * MINUTE, 20 * MINUTE];
    const sum = carried + a + b;
    expect(stepLines(derivation)).toEqual([
      ['total', 'difference', '7 1 1 1 1', '3'],
      ['sumOfCauses', 'sum', '0 1 1 1', '3'],
      ['restorationSum', 'sum', [carried, a, b].join(' '), String(sum)],
      ['meanRestorationExact', 'quotient', `${sum} 3`, String(sum / 3)],
      ['meanRestoration', 'roundUp', String(sum / 3), String(sum / 3)],
    ]);
    expect(Number(calculate(derivation.steps).get('meanRestoration'))).toBe(computeIncidents(input).restoration.meanMs);
    const operands = derivation.steps[0]?.operands.map(({ code }) => code);
    expect(operands).toEqual(['recorded', 'notAnOutage', 'falsePositive', 'tooShort', 'merged']);
    expect(derivation.steps[1]?.operands.map(({ subject }) => subject)).toEqual(['hardware', 'software', 'network', 'other']);
  });

  it('lists what counts and what is carried in, and what does not count with its reason', () => {
    const { rows, leftOut } = explained(input, 'incidents');
    expect(rows).toEqual([
      {
        id: 'CARRIED',
        revision: 2,
        decidedAt: YEAR.from - HOUR,
        code: 'carriedIn',
        amounts: [{ code: 'restoration', value: String(2 * HOUR), unit: 'ms', subject: 'CARRIED' }],
      },
      {
        id: 'A',
        revision: 3,
        decidedAt: june,
        code: 'counted',
        amounts: [{ code: 'restoration', value: String(20 * MINUTE), unit: 'ms', subject: 'A' }],
      },
      expect.objectContaining({ id: 'B', code: 'counted' }),
      { id: 'LATE', revision: 1, decidedAt: YEAR.to - HOUR, code: 'counted', amounts: [] },
    ]);
    expect(leftOut).toEqual([
      { code: 'merged', subject: 'MERGED', params: { revision: 1, mergedInto: 'A' } },
      { code: 'tooShort', subject: 'SHORT', params: { revision: 1 } },
      { code: 'falsePositive', subject: 'FALSE', params: { revision: 1 } },
      { code: 'notAnOutage', subject: 'PARTIAL', params: { revision: 1 } },
      { code: 'quarantined', subject: 'BAD', params: { kind: 'incident' } },
    ]);
  });

  it('carries in a stop that was restored in the period with an incident merged into it', () => {
    const incidents = [
      incident(YEAR.from - HOUR, YEAR.from - MINUTE, { id: 'HEAD' }),
      incident(YEAR.from - MINUTE, YEAR.from + MINUTE, { id: 'TAIL' }),
    ];
    const { rows } = explained(incidentInput({ incidents, policy: { mergeGapSeconds: 60 } }), 'incidents');
    const amounts = [{ code: 'restoration', value: String(HOUR + MINUTE), unit: 'ms', subject: 'HEAD' }];
    expect(rows).toEqual([{ id: 'HEAD', revision: 1, decidedAt: YEAR.from - HOUR, code: 'carriedIn', amounts }]);
  });

  it('has no mean where nothing was restored in the period, and takes a restoration at its first instant', () => {
    const codes = (restoredAt: number, extra = {}) =>
      explained(incidentInput({ incidents: [incident(YEAR.from - HOUR, restoredAt, extra)] }), 'incidents').steps.map(({ code }) => code);
    const without = ['total', 'sumOfCauses'];
    expect(codes(YEAR.from - 1)).toEqual(without);
    expect(codes(YEAR.from)).toContain('meanRestoration');
    expect(codes(YEAR.from + 1)).toContain('meanRestoration');
    expect(codes(YEAR.to - 1)).toContain('meanRestoration');
    expect(codes(YEAR.to)).toEqual(without);
    expect(codes(YEAR.from + 1, { falsePositive: true })).toEqual(without);
    expect(codes(YEAR.from + 1, { impact: 'partial' })).toEqual(without);
  });

  it('rounds a mean up to a whole millisecond', () => {
    const incidents = [0, 1, 1].map((ms, i) => incident(june + i * DAY, june + i * DAY + MINUTE + ms));
    expect(stepLines(explained(incidentInput({ incidents }), 'incidents')).slice(-2)).toEqual([
      ['meanRestorationExact', 'quotient', `${3 * MINUTE + 2} 3`, '60000.666666666667'],
      ['meanRestoration', 'roundUp', '60000.666666666667', '60001'],
    ]);
  });

  it('names the policies from the first deciding instant to the last', () => {
    const policies = [
      { from: 0, policy: DEFAULT_POLICY, id: 'P1' },
      { from: YEAR.from - DAY, policy: { ...DEFAULT_POLICY, minimumSeconds: 60 }, id: 'P2', reason: '短時間を除く' },
      { from: YEAR.to, policy: { ...DEFAULT_POLICY, minimumSeconds: 90 }, id: 'P3' },
    ];
    const ids = (occurredAt: number, figure: FigureKey) => {
      const incidents = [incident(occurredAt, YEAR.to, { detectedAt: YEAR.to })];
      const derivation = explained({ ...incidentInput({ incidents }), policies }, figure);
      return derivation.policies.map(({ id, from, to, sinceAt }) => [id, from, to, sinceAt]);
    };
    const second = ['P2', YEAR.from, YEAR.to, YEAR.from - DAY];
    expect(ids(june, 'incidents')).toEqual([second]);
    expect(ids(YEAR.from - DAY - HOUR, 'incidents')).toEqual([
      ['P1', YEAR.from - DAY - HOUR, YEAR.from - DAY, 0],
      ['P2', YEAR.from - DAY, YEAR.to, YEAR.from - DAY],
    ]);
    expect(ids(june, 'notification')).toEqual([second, ['P3', YEAR.to, YEAR.to + 1, YEAR.to]]);
    expect(ids(june, 'support')).toEqual([second]);
  });

  it('lists a thousand rows at most, and as much that is left out', () => {
    const incidents = Array.from({ length: 2005 }, (_, i) =>
      incident(june + i * HOUR, june + i * HOUR + 1, { falsePositive: i % 2 === 0, id: `I${i}` }),
    );
    const derivation = explainFigure(incidentInput({ incidents }), 'incidents');
    expect(derivation.rows).toHaveLength(1000);
    expect(derivation).toMatchObject({ rowsLeftOut: 2, leftOutOmitted: 3 });
    expect(derivation.leftOut).toHaveLength(1000);
    const sum = derivation.steps.find(({ code }) => code === 'restorationSum')!;
    expect(sum.operands).toHaveLength(1001);
    expect(sum.operands.at(-1)).toEqual({ code: 'others', value: '2', unit: 'ms', subject: '2' });
    expect(sum.result.value).toBe('1002');
    const fewer = explainFigure(incidentInput({ incidents: incidents.slice(0, 2002) }), 'incidents');
    expect(fewer.steps.find(({ code }) => code === 'restorationSum')?.operands.map(({ code }) => code)).not.toContain('others');
  });

  it('has the stops that were open in the period or restored at its start, and none that began at its end', () => {
    const rows = explainFigure(
      incidentInput({
        incidents: [
          incident(YEAR.from - HOUR, YEAR.from - 1, { id: 'over' }),
          incident(YEAR.from - HOUR, YEAR.from, { id: 'restored' }),
          incident(YEAR.from - HOUR + 1, undefined, { id: 'open' }),
          incident(YEAR.from, YEAR.from + HOUR, { id: 'first' }),
          incident(YEAR.to - 1, YEAR.to, { id: 'last' }),
          incident(YEAR.to, YEAR.to + HOUR, { id: 'next' }),
        ],
      }),
      'incidents',
    ).rows;
    expect(rows.map(({ id, code }) => `${id} ${code}`)).toEqual([
      'restored carriedIn',
      'open carriedIn',
      'first counted',
      'last counted',
    ]);
  });
});

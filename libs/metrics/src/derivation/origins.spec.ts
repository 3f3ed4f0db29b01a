import { type DerivationStep, explainUptime } from '..';
import { component, figureInput, HOUR, incident, incidentInput, SECOND } from '../testing/figure-input';
import { maintenance, MINUTE, probed, revision, YEAR } from '../testing/figure-input';

const line = ({ code, operation, operands, result: { value } }: DerivationStep) =>
  [code, operation, operands.map((operand) => operand.value).join(' '), value] as const;

describe('where an interval of the derivation comes from', () => {
  const day = { timeZone: 'UTC', period: { from: 0, to: 24 * HOUR }, asOf: 48 * HOUR };
  const runs = probed(
    'web-http',
    [
      [0, 'up'],
      [10 * HOUR, 'down'],
      [10 * HOUR + 10 * MINUTE, 'up'],
    ],
    20 * HOUR,
  );

  it('names runs, silences, incidents, emergencies and corrections', () => {
    const emergency = maintenance(
      revision(21 * HOUR, 22 * HOUR, { announcedAt: 20 * HOUR }),
      revision(21 * HOUR, 22 * HOUR, { revision: 2, announcedAt: 20 * HOUR }),
    );
    const input = figureInput({
      ...day,
      runs,
      incidents: [
        incident(10 * HOUR + 5 * MINUTE, 10 * HOUR + 15 * MINUTE, { id: 'I', revision: 4, components: ['web'] }),
        incident(10 * HOUR, 11 * HOUR, { id: 'NONE', impact: 'none' }),
        incident(12 * HOUR, 13 * HOUR, { id: 'LATER' }),
      ],
      maintenances: [emergency],
      corrections: [
        { id: 'C', from: 14 * HOUR, to: 15 * HOUR, state: 'down', reason: '', approvedBy: '' },
        { id: 'D', from: 16 * HOUR, to: 17 * HOUR, state: 'unknown', reason: '', approvedBy: '', components: ['web'] },
      ],
    });
    const { intervals } = explainUptime(input);
    const at10 = 10 * HOUR;
    const silence = { kind: 'silence', check: 'web-http', location: 'tokyo', from: 20 * HOUR + MINUTE, to: 24 * HOUR };
    expect(intervals.map(({ kind, from, to, origins }) => [kind, from / MINUTE, to / MINUTE, origins])).toEqual([
      [
        'down',
        600,
        615,
        [
          { kind: 'run', check: 'web-http', location: 'tokyo', from: at10, lastAt: at10 + 9 * MINUTE, count: 10 },
          { kind: 'incident', id: 'I', revision: 4 },
        ],
      ],
      ['down', 720, 780, [{ kind: 'incident', id: 'LATER', revision: 1 }]],
      ['down', 840, 900, [{ kind: 'correction', id: 'C' }]],
      ['down', 1260, 1320, [{ kind: 'maintenance', id: emergency.id, revision: 2 }]],
      ['emergency', 1260, 1320, [{ kind: 'maintenance', id: emergency.id, revision: 2 }]],
      ['unknown', 960, 1020, [{ kind: 'correction', id: 'D' }]],
      ['unknown', 1201, 1260, [silence]],
      ['unknown', 1320, 1440, [silence]],
    ]);
    expect(intervals.map(({ key }) => key)).toEqual([
      'down-1',
      'down-2',
      'down-3',
      'down-4',
      'emergency-1',
      'unknown-1',
      'unknown-2',
      'unknown-3',
    ]);
    expect(intervals[4]).toMatchObject({ lengthMs: HOUR, share: null, countedMs: '3600000', components: [] });
    expect(intervals[0]).toMatchObject({ lengthMs: 15 * MINUTE, share: '1', countedMs: '900000', components: ['web'] });
  });

  it('names what concerns the components of the stop, and not the rest', () => {
    const components = [component('a'), component('b')];
    const down = probed('b-http', [[0, 'up'], [HOUR, 'down'], [2 * HOUR, 'up']], 24 * HOUR);
    const also = probed('a-http', [[0, 'up'], [3 * HOUR, 'down'], [4 * HOUR, 'up']], 24 * HOUR);
    const input = figureInput({
      ...day,
      service: { components },
      runs: [...down, ...also],
      incidents: [
        incident(HOUR, 2 * HOUR, { id: 'B', components: ['b'] }),
        incident(HOUR, 2 * HOUR, { id: 'A', components: ['a'], impact: 'degraded' }),
        incident(HOUR, 2 * HOUR, { id: 'ALL' }),
        incident(HOUR, 2 * HOUR, { id: 'GONE', components: ['gone'] }),
      ],
    });
    const [first, second] = explainUptime(input).intervals;
    expect(first!.origins.map((origin) => ('id' in origin ? origin.id : 'check' in origin ? origin.check : ''))).toEqual([
      'b-http',
      'ALL',
      'B',
      'GONE',
    ]);
    expect(second!.origins).toMatchObject([{ kind: 'run', check: 'a-http', from: 3 * HOUR, lastAt: 4 * HOUR - MINUTE, count: 60 }]);
  });

  it('weighs a partial stop as a product of its length and its share', () => {
    const incidents = [incident(HOUR, 2 * HOUR, { impact: 'partial' }), incident(2 * HOUR, 3 * HOUR)];
    const derivation = explainUptime(incidentInput({ ...day, incidents, policy: { partialWeight: 0.3 } }));
    expect(derivation.steps.filter(({ code }) => code === 'counted' || code === 'down').map(line)).toEqual([
      ['counted', 'product', '3600000 0.3', '1080000'],
      ['down', 'sum', '1080000 3600000', '4680000'],
    ]);
    expect(derivation.steps.find(({ code }) => code === 'counted')?.result.subject).toBe('down-1');
    expect(derivation.intervals).toMatchObject([
      { share: '0.3', countedMs: '1080000' },
      { share: '1', countedMs: '3600000' },
    ]);
  });

  it('lists a thousand intervals and twenty origins at most, and sums up the rest', () => {
    const incidents = Array.from({ length: 1005 }, (_, i) => incident(YEAR.from + i * HOUR, YEAR.from + i * HOUR + SECOND));
    const derivation = explainUptime(incidentInput({ incidents }));
    expect(derivation.intervals).toHaveLength(1000);
    expect(derivation.intervalsLeftOut).toBe(5);
    const down = derivation.steps.find(({ code }) => code === 'down')!;
    expect(down.operands).toHaveLength(1001);
    expect(down.operands.at(-1)).toEqual({ code: 'others', value: '5000', unit: 'ms', subject: '5' });
    expect(down.result.value).toBe('1005000');
    const many = Array.from({ length: 25 }, (_, i) => incident(YEAR.from + i, YEAR.from + HOUR));
    const [stop] = explainUptime(incidentInput({ incidents: many })).intervals;
    expect([stop!.origins.length, stop!.originsLeftOut]).toEqual([20, 5]);
  });
});

import { periodFromDates } from '..';
import { at, DAY, figureInput, HOUR } from '../testing/figure-input';
import { explained, stepLines } from '../testing/explained';

const june = at('2025-06-01 00:00');

describe('the derivation of the backups', () => {
  const period = periodFromDates('2025-06-01', '2025-06-04', 'Asia/Tokyo');
  const run = (target: string, day: number, extra = {}) => ({
    id: `${target}${day}`,
    target,
    startedAt: june + day * DAY,
    completedAt: june + day * DAY + HOUR,
    outcome: 'success' as const,
    ...extra,
  });

  it('takes the worst of the targets', () => {
    const backupRuns = [
      ...[0, 1, 2].map((day) => run('db', day)),
      run('db', 2, { id: 'x', outcome: 'failure' }),
      ...[0, 2].map((day) => run('files', day)),
      run('files', 1, { completedAt: june }),
    ];
    const derivation = explained(figureInput({ period, backupRuns }), 'backups');
    expect(stepLines(derivation)).toEqual([
      ['scheduledRateHundredfold', 'product', '3 100', '300'],
      ['scheduledRateExact', 'quotient', '300 3', '100'],
      ['scheduledRate', 'roundDown', '100', '100.000'],
      ['scheduledRateHundredfold', 'product', '2 100', '200'],
      ['scheduledRateExact', 'quotient', '200 2', '100'],
      ['scheduledRate', 'roundDown', '100', '100.000'],
      ['worstIntervalMedian', 'greatest', `${DAY} ${2 * DAY}`, String(2 * DAY)],
      ['worstIntervalMax', 'greatest', `${DAY} ${2 * DAY}`, String(2 * DAY)],
      ['worstGenerations', 'least', '1 1', '1'],
    ]);
    expect(derivation.steps[3]?.result.subject).toBe('files');
    expect(derivation).toMatchObject({ definition: 'backupsOfWorstTarget', headline: { code: 'worstIntervalMax', unit: 'ms' } });
    expect(derivation.rows[1]).toEqual({
      id: 'files',
      decidedAt: null,
      code: 'target',
      amounts: [
        { code: 'runs', value: '2', unit: 'count', subject: 'files' },
        { code: 'successes', value: '2', unit: 'count', subject: 'files' },
        { code: 'intervalMedian', value: String(2 * DAY), unit: 'ms', subject: 'files' },
        { code: 'intervalMax', value: String(2 * DAY), unit: 'ms', subject: 'files' },
        { code: 'largestLossWindow', value: String(2 * DAY + HOUR), unit: 'ms', subject: 'files' },
        { code: 'generations', value: '1', unit: 'count', subject: 'files' },
      ],
    });
    expect(derivation.leftOut).toEqual([
      { code: 'notRestorable', subject: 'db', params: { count: 1 } },
      { code: 'quarantined', subject: 'files1', params: { kind: 'backupRun' } },
    ]);
  });

  it('divides by what the cadence of the target made due, and by nothing where there is none', () => {
    const hourly = Array.from({ length: 72 }, (_, i) =>
      run('db', i / 24, { id: `h${i}`, completedAt: undefined, outcome: i < 48 ? ('success' as const) : ('failure' as const) }),
    );
    const steps = stepLines(explained(figureInput({ period, backupRuns: [...hourly, run('new', 1)] }), 'backups'));
    expect(steps.filter(([code]) => code?.startsWith('scheduled'))).toEqual([
      ['scheduledRateHundredfold', 'product', '48 100', '4800'],
      ['scheduledRateExact', 'quotient', '4800 72', '66.666666666666'],
      ['scheduledRate', 'roundDown', '66.666666666666', '66.666'],
    ]);
  });

  it('knows nothing of all where it knows nothing of one, and nothing without any', () => {
    const one = explained(figureInput({ period, backupRuns: [run('db', 0), run('db', 1), run('new', 1)] }), 'backups');
    expect(one.steps.map(({ code }) => code)).not.toContain('worstIntervalMedian');
    expect(one.steps.map(({ code }) => code)).toContain('worstIntervalMax');
    expect(explained(figureInput({ period }), 'backups')).toMatchObject({ headline: null, steps: [], rows: [] });
  });
});
